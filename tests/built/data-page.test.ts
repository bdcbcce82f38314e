import { expect, test } from 'vitest';
import { NOTICES } from '@/tests/site-under-test';
import { openPage, readBuilt } from './built-site';
import { sizeOf } from './size-of';

const $ = openPage('/data/');
const rows = $('table:has(a) tbody tr')
  .map((_, row) => ({ path: $(row).find('a').attr('href') ?? '', words: $(row).find('td').last().text() }))
  .get();

test.each(NOTICES)('the page of all data names eight files of notice %s', (notice) => {
  const ofNotice = rows.filter(({ path }) => path.startsWith(`/notices/${notice}/`));
  expect(ofNotice.map(({ path }) => path.split('/').at(-1))).toEqual([
    'issues.csv',
    'measures.csv',
    'issues.json',
    'schema.json',
    'notice.md',
    'notice.txt',
    'issue.json',
    'issue.md',
  ]);
});

test.each(rows)('the size that it gives for $path is that of the file', ({ path, words }) => {
  expect(words).toContain(`${(sizeOf(path).plain / 1024).toFixed(1)} KB`);
});

test('it explains every column of the tables and every field of the data', () => {
  const explained = $('table tbody code')
    .map((_, code) => $(code).text())
    .get();
  for (const name of ['issues', 'measures']) {
    const [columns = ''] = readBuilt(`/notices/2025-xuncha/${name}.csv`).slice(1).split('\r\n');
    for (const column of columns.split(',')) expect(explained).toContain(column);
  }
  const [first] = JSON.parse(readBuilt('/notices/2025-xuncha/issues.json')).issues;
  for (const field of Object.keys(first)) {
    expect(explained.map((name) => name.replaceAll('[]', ''))).toContain(`issues.${field}`);
  }
});
