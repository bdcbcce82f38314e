import { describe, expect, test } from 'vitest';
import { NOWHERE, passesFilters, rankOf } from '@/lib/search/matches';
import { askedIn } from '@/lib/search/typed/asked-in';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { query, searchable } from '@/tests/fixtures/sample-search';

const { searchables, folder } = searchable([issue(), unfinished({ id: '03' })]);
const byId = (id: string) => searchables.find(({ record }) => record.issue === id);
const [rectified, incomplete] = [byId('02'), byId('03')];

describe('ranks', () => {
  test.each([
    ['02', 0],
    ['第2个问题', 0],
    ['问题二', 0],
    ['时间', 1],
    ['整改', 2],
    ['没有的话', NOWHERE],
  ])('an issue for “%s”: %d', (word, rank) => {
    expect(rectified && rankOf(rectified, askedIn(word, folder))).toBe(rank);
  });

  test('text outside the issues comes after them, and not at all without words', () => {
    const heading = searchables.find(({ record }) => record.anchor === 's2-1');
    expect(heading && rankOf(heading, askedIn('服务', folder))).toBe(3);
    expect(heading && rankOf(heading, askedIn('', folder))).toBe(NOWHERE);
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
