import { describe, expect, test } from 'vitest';
import { NOWHERE, passesFilters, rankOf, wordsOf } from '@/lib/search/matches';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { query, searchable } from '@/tests/fixtures/sample-search';

const { searchables, foldCharacter } = searchable([issue(), unfinished({ id: '03' })]);
const byId = (id: string) => searchables.find(({ record }) => record.issue === id);
const [rectified, incomplete] = [byId('02'), byId('03')];

test.each([
  ['  公证　律师 ', ['公证', '律师']],
  ['ＡＢ c', ['ab', 'c']],
  [' ', []],
])('“%s” is split into the folded words %j', (q, words) => {
  expect(wordsOf(query({ q }), foldCharacter)).toEqual(words);
});

describe('ranks', () => {
  test.each([
    ['02', 0],
    ['时间', 1],
    ['整改', 2],
    ['没有的话', NOWHERE],
  ])('an issue for “%s”: %d', (word, rank) => {
    expect(rectified && rankOf(rectified, [word])).toBe(rank);
  });

  test('text outside the issues comes after them, and not at all without words', () => {
    const heading = searchables.find(({ record }) => record.anchor === 's2-1');
    expect(heading && rankOf(heading, ['服务'])).toBe(3);
    expect(heading && rankOf(heading, [])).toBe(NOWHERE);
  });
});

describe('filters', () => {
  test('a record must have the code of every filter', () => {
    const asked = query({ status: 'incomplete', reason: 'staffing-limit' });
    expect(incomplete && passesFilters(incomplete.record, asked)).toBe(true);
    expect(rectified && passesFilters(rectified.record, asked)).toBe(false);
  });

  test('one filter can be left aside', () => {
    expect(rectified && passesFilters(rectified.record, query({ status: 'incomplete' }), 'status')).toBe(
      true,
    );
  });
});
