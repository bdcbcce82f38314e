import { expect, test } from 'vitest';
import { archiveFiles } from '@/lib/archive/archive-files';
import { nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';
import { sha256 } from '@/lib/digest/sha256';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const sample = notice([issue()]);
const source = Buffer.from('收到的原文\r\n');
const files = archiveFiles(site, sample, { source, script: '', slips: [] });

test('an archive has every data file as published, the source byte for byte, and a page', () => {
  for (const file of noticeFiles(site, sample))
    expect(files.get(nameOf(file))?.toString('utf8')).toBe(file.body);
  expect(files.get('source.txt')?.equals(source)).toBe(true);
  expect(files.get('index.html')?.toString('utf8')).toContain('<h1>');
});

test('its sums are those of all other files', () => {
  const sums = files.get('SHA256SUMS')?.toString('utf8').trimEnd().split('\n') ?? [];
  expect(sums).toHaveLength(files.size - 1);
  expect(sums).toContain(`${sha256(source)}  source.txt`);
});
