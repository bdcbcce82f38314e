import { expect, test } from 'vitest';
import { issue } from '@/tests/fixtures/notices/sample';
import { searchable } from '@/tests/fixtures/sample-search';

const prepared = searchable([issue({ id: '07', printedNumber: '（2）', heading: '（2）Ａ 馆。' })]);
const record = prepared.searchables.find((one) => one.record.issue === '07');

test('the folder of the index is where the addresses of its records begin', () => {
  expect(prepared.home).toBe('/notices/2026-library/');
});

test('title and text are folded, the title being part of the text', () => {
  expect(record?.title).toBe('(2)a馆。');
  expect(record?.text).toMatch(/^\(2\)a馆。整改情况/);
});

test('an issue has its printed number, folded, and its own in figures and characters', () => {
  expect(record?.number).toBe('(2)');
  expect(record?.numbers).toEqual(['7', '七']);
});

test('text outside the issues has no number, and its heading is known by its id', () => {
  const outside = prepared.searchables.filter((one) => one.record.issue === null);
  expect(outside.flatMap(({ numbers }) => numbers)).toEqual([]);
  expect(prepared.headings.get('s2-1')).toBe('（一）服务方面');
});
