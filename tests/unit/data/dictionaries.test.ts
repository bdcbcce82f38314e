import { expect, test } from 'vitest';
import { dictionaries } from '@/lib/data/dictionaries';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';
import { across, twoNotices } from '@/tests/fixtures/notices/two-bureaus';

const whole = notice([issue(), unfinished({ id: '03' })]);
const alone = { site, notices: [whole], themeGroups: [] };
const files = dictionaries(alone, whole);
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
  const [rows] = dictionaries(alone, notice([]));
  expect(rows?.fields.map(({ name }) => name)).toEqual(files[0]?.fields.map(({ name }) => name));
  expect(new Set(rows?.fields.map(({ example }) => example))).toEqual(new Set(['']));
});

test('of several notices the files over all come first, and say what they have beside those of a notice', () => {
  const [newest = whole] = twoNotices;
  const [table, json, bureaus] = dictionaries(across, newest);
  expect([table?.file, json?.file, bureaus?.file]).toEqual([
    '/data/issues.csv',
    '/data/issues.json',
    '/data/bureaus.json',
  ]);
  expect(table?.fields.slice(0, 4).map(({ name, example }) => `${name} ${example}`)).toEqual([
    'bureau museum',
    'bureauName 某市博物局',
    'issuer 中共某市图书局党组',
    `noticeTitle ${whole.title}`,
  ]);
  expect(json?.fields.map(({ name, example }) => `${name} ${example}`)).toEqual([
    'notices[] ',
    'notices[].bureau museum',
    'notices[].bureauName 某市博物局',
    'issues[] ',
    'issues[].bureau museum',
    'issues[].group ',
    'issues[].group.code people',
    'issues[].group.label 群众身边的腐败和不正之风',
  ]);
});

test('several notices of one bureau have no file of bureaus', () => {
  const two = { ...alone, notices: [whole, { ...whole, slug: 'other' }] };
  expect(dictionaries(two, whole).map(({ file }) => file)).toEqual(
    expect.not.arrayContaining(['/data/bureaus.json']),
  );
});
