import { expect, test } from 'vitest';
import { dateFacts, datesInSource, datesOnPage, entryHead } from '@/lib/check-site/expect/dates';
import { published } from '@/tests/unit/check-site/sample-data';

const date = {
  id: 's4-1',
  url: 'https://a.example/#s4',
  offset: 0,
  sentence: '',
  occasion: 'event',
  from: null,
  to: null,
};
const boundsOf = (words: string, from: string | null, to: string | null) =>
  datesInSource([{ ...date, words, from, to }], published(), '')[0]?.facts.起止;

test.each([
  ['2023年4月20日至5月31日', '2023-04-20', '2023-05-31'],
  ['2025年6月底前', null, '2025-06'],
  ['2019年以来', '2019', null],
  ['2024年第三季度', '2024-07', '2024-09'],
  ['二〇二四年六月', '2024-06', '2024-06'],
])('the bounds of %s stand in its words', (words, from, to) => {
  expect(boundsOf(words, from, to)).toBe(dateFacts({ ...date, words, from, to }).facts.起止);
});

test.each([
  ['2023年4月20日至5月31日', '2023-04-20', '2023-05-30'],
  ['2025年6月底前', null, '2026-06'],
  ['2024年第三季度', '2023-07', '2023-09'],
])('other bounds of %s do not', (words, from, to) => {
  expect(boundsOf(words, from, to)).toBe('');
});

test.each([
  ['inspection', '2023-04-20', '2023-05-31', '2023年4月20日至2023年5月31日 巡察'],
  ['target', '2025-12', '2025-12', '2025年12月 目标时间'],
  ['event', '2019', null, '2019年起'],
  ['event', null, '2024-09', '至2024年9月'],
])('an entry about an %s from %s to %s begins with %s', (occasion, from, to, head) => {
  expect(entryHead({ occasion, from, to })).toBe(head);
});

test('the line of time has the dates in their order, a whole year before its months', () => {
  const one = (id: string, from: string | null, to: string | null) => ({ ...date, id, words: id, from, to });
  const page = datesOnPage([one('a', '2024-03', '2024-03'), one('b', null, '2024'), one('c', '2023', null)]);
  expect([page.编号, page.起止]).toEqual(['c\nb\na', '2023年起\n至2024年\n2024年3月']);
});
