import { expect, test } from 'vitest';
import { compareRecords, type Form, type SiteRecord } from '@/lib/check-site/compare-records';

const about = (id: string): string => `https://books.example/notices/a/issues/${id}/`;
const expected: SiteRecord[] = [
  { about: about('01'), facts: { 标题: '开放时间偏短', 状态: '已整改' } },
  { about: about('02'), facts: { 标题: '座位不足', 状态: '未完成整改', measures: '1\n2' } },
];
const compare = (stated: SiteRecord[] | null, rules: Partial<Form> = {}): string[] =>
  compareRecords({
    name: '表',
    files: [{ file: 'a.csv', stated, expected, from: 'issues.json 里' }],
    ...rules,
  });

test('a form with the same facts, or fewer, has no faults', () => {
  expect(compare(expected)).toEqual([]);
  expect(
    compare(expected.map(({ about: url, facts }) => ({ about: url, facts: { 标题: facts.标题 ?? '' } }))),
  ).toEqual([]);
});

test('a fact of which nothing is known is not compared', () => {
  expect(compare(expected.map((record) => ({ ...record, facts: { ...record.facts, 别的: '有' } })))).toEqual(
    [],
  );
});

test('a difference is reported with file, subject, fact and both values, each on one line', () => {
  const [first, second] = expected;
  const stated = [first, second && { ...second, facts: { 状态: '已整改', measures: '1' } }].filter(
    (record) => record !== undefined,
  );
  expect(compare(stated)).toEqual([
    'a.csv：问题 02 的状态是“已整改”，issues.json 里是“未完成整改”',
    'a.csv：问题 02 的 measures 是“1”，issues.json 里是“1、2”',
  ]);
});

test('a fact at a place is compared with the fact', () => {
  const facts = { '标题 og:title': '开放时间' };
  expect(compare([{ about: about('01'), facts }, ...expected.slice(1)])).toEqual([
    'a.csv：问题 01 的标题 og:title 是“开放时间”，issues.json 里是“开放时间偏短”',
  ]);
});

test('a missing, a repeated and an unknown record are reported', () => {
  const stated = [about('01'), about('01'), 'https://books.example/b/'].map((url) => ({
    about: url,
    facts: {},
  }));
  expect(compare(stated)).toEqual([
    'a.csv：缺问题 02',
    'a.csv：问题 01 重复',
    'a.csv：多出 https://books.example/b/',
  ]);
});

test('the anchor of a measure is named', () => {
  const files = [
    { file: 'b.csv', stated: [], expected: [{ about: `${about('01')}#m1`, facts: {} }], from: '' },
  ];
  expect(compareRecords({ name: '表', files })).toEqual(['b.csv：缺问题 01 的 m1']);
});

test('another order is reported where the order counts', () => {
  const turned = expected.toReversed();
  expect(compare(turned)).toEqual([]);
  expect(compare(turned, { ordered: true })).toEqual(['a.csv：次序不同']);
});

test('a file that cannot be read is reported', () => {
  expect(compare(null)).toEqual(['a.csv：读不出来']);
});
