import { expect, test } from 'vitest';
import { dictionaries } from '@/lib/data/dictionaries';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const files = dictionaries(site, notice([issue(), unfinished({ id: '03' })]), false);
const exampleOf = (file: string, field: string): string | undefined =>
  files.find((one) => one.file === file)?.fields.find(({ name }) => name === field)?.example;

test('each kind of data file is explained, by the same example', () => {
  expect(files.map(({ file }) => file)).toEqual([
    'issues.csv',
    'measures.csv',
    'figures.json 和 figures.csv',
    'dates.json 和 dates.csv',
    'documents.csv',
    'documents.json',
    'issues.json 和 issue.json',
  ]);
  expect([exampleOf('issues.csv', 'id'), exampleOf('issues.json 和 issue.json', 'issues[].id')]).toEqual([
    '03',
    '03',
  ]);
});

test('the example of a measure is the last, which fills the columns of what remains', () => {
  expect(exampleOf('measures.csv', 'id')).toBe('03-n1');
  expect(exampleOf('measures.csv', 'targetMonth')).toBe('2026-06');
});

test('a notice without issues has the fields without examples', () => {
  const [rows] = dictionaries(site, notice([]), false);
  expect(rows?.fields.map(({ name }) => name)).toEqual(files[0]?.fields.map(({ name }) => name));
  expect(new Set(rows?.fields.map(({ example }) => example))).toEqual(new Set(['']));
});

test('of several notices the table of all comes first, with the fields of its notice before those of an issue', () => {
  const [all] = dictionaries(site, notice([issue()]), true);
  expect(all?.file).toBe('/data/issues.csv');
  expect(all?.fields.slice(0, 4).map(({ name }) => name)).toEqual([
    'issuer',
    'noticeTitle',
    'published',
    'notice',
  ]);
});
