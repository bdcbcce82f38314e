import { expect, test } from 'vitest';
import { formatSize } from '@/lib/format-size';
import { builtSize, openPage } from '@/tests/built/helpers/built-site';

const $ = openPage('/data/');
const rows = $('main table tr:has(th[scope=row] a)')
  .toArray()
  .map((row) => ({
    path: $(row).find('a').attr('href') ?? '',
    shown: $(row).find('td').last().text(),
  }));

test('the data page gives the served size of every file', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const { path, shown } of rows) {
    expect(shown, path).toContain(formatSize(builtSize(path)));
  }
});
