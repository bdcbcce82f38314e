import { expect, test } from 'vitest';
import { countIssues } from '@/lib/search/count-issues';
import { findByWords } from '@/lib/search/find-by-words';
import type { FilterField, Query } from '@/lib/search/query';
import { issue, unfinished } from '@/tests/fixtures/notices/sample';
import { query, searchable } from '@/tests/fixtures/sample-search';

const library = searchable([issue({ id: '01' }), issue({ id: '02' }), unfinished({ id: '03' })]);

function counts(field: FilterField, asked: Partial<Query>): Record<string, number> {
  const whole = query(asked);
  return Object.fromEntries(countIssues(findByWords([library], whole), whole, field));
}

test('without a query every issue counts, also under no filter', () => {
  expect(counts('status', {})).toEqual({ '': 3, rectified: 2, incomplete: 1 });
});

test('a filter does not narrow its own counts', () => {
  expect(counts('status', { status: 'incomplete' })).toEqual({ '': 3, rectified: 2, incomplete: 1 });
});

test('the other filters narrow the counts', () => {
  expect(counts('reason', { status: 'rectified' })).toEqual({ '': 2 });
  expect(counts('status', { reason: 'staffing-limit' })).toEqual({ '': 1, incomplete: 1 });
});

test('an issue under several headings counts for each', () => {
  expect(counts('theme', {})).toEqual({ '': 3, s2: 3, 's2-1': 3 });
});

test('text outside the issues does not count', () => {
  expect(counts('status', { q: '服务方面' })).toEqual({});
});
