import { resolve } from 'node:path';
import { noticeZipPath, slugsOf } from '@/lib/addresses';
import { noticeArchive } from '@/lib/archive/notice-archive';
import { readApprovedSource } from '@/lib/content/read-approved-source';
import type { Content } from '@/lib/content/read-content';
import { bundleScript } from '@/lib/export/bundle-script';

/** The archive of every notice by its path in the built folder, under old names too. */
export async function archivesOf({ site, notices, slips }: Content): Promise<Map<string, Buffer>> {
  const { code: script } = await bundleScript('offline');
  const folder = resolve(process.env.CONTENT_DIR ?? 'content');
  const archives = new Map<string, Buffer>();
  for (const notice of notices) {
    const source = readApprovedSource(folder, notice);
    const own = slips.filter((slip) => slip.notice === notice.slug);
    const bytes = await noticeArchive(site, notice, { source, script, slips: own });
    for (const slug of slugsOf(notice)) archives.set(noticeZipPath({ slug }).slice(1), bytes);
  }
  return archives;
}
