import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slugsOf } from '@/lib/addresses';
import { noticeArchive } from '@/lib/archive/notice-archive';
import { readApprovedSource } from '@/lib/content/read-approved-source';
import { readContent } from '@/lib/content/read-content';
import { bundleScript } from '@/lib/export/bundle-script';
import { formatSize } from '@/lib/format-size';
import { openPage } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER, SITE_FOLDER } from '@/tests/site-under-test';

const { site, notices, slips } = readContent(CONTENT_FOLDER);
const { code: script } = await bundleScript('offline');

test.each(notices)(
  'the archive of $slug is made with the same bytes each time, and has no compressed copy',
  async (notice) => {
    const source = readApprovedSource(CONTENT_FOLDER, notice);
    const parts = { source, script, slips: slips.filter((slip) => slip.notice === notice.slug) };
    const bytes = await noticeArchive(site, notice, parts);
    for (const slug of slugsOf(notice)) {
      const path = join(SITE_FOLDER, 'notices', slug, 'notice.zip');
      expect(readFileSync(path).equals(bytes), path).toBe(true);
      expect([`${path}.br`, `${path}.gz`].filter(existsSync)).toEqual([]);
    }
    const link = openPage('/data/')(`main a[href="/notices/${notice.slug}/notice.zip"]`);
    expect(link.closest('tr').text()).toContain(formatSize(bytes.length));
  },
);
