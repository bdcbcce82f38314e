import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { noticeArchive } from '@/lib/archive/notice-archive';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const parts = { source: Buffer.from('原文'), script: '', slips: [] };

test('an archive is a folder with the name of its notice, dated by its publication', async () => {
  const sample = notice([issue()]);
  const { files } = await JSZip.loadAsync(await noticeArchive(site, sample, parts));
  const entries = Object.values(files);
  expect(entries.every(({ name }) => name.startsWith(`${sample.slug}/`))).toBe(true);
  const days = entries.map(({ date }) => date.toISOString().slice(0, 10));
  expect(new Set(days)).toEqual(new Set([sample.published.slice(0, 10)]));
});
