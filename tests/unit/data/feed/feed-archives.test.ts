import { expect, test } from 'vitest';
import { feedArchives } from '@/lib/data/feed/feed-archives';
import type { FeedEntry } from '@/lib/data/feed/feed-entries';

const entry = (updated: string): FeedEntry => ({
  id: updated,
  title: '标题',
  updated,
  url: 'https://books.example/',
  author: '某局',
  summary: '摘要',
  related: [],
});
// Newest first, two to a document.
const archived = (...days: string[]): Record<string, string[]> =>
  Object.fromEntries(
    feedArchives(days.map(entry), 2).map(({ name, entries }) => [
      name,
      entries.map(({ updated }) => updated),
    ]),
  );

test('what the feed has whole is not archived', () => {
  expect(archived('2026-02', '2026-01')).toEqual({});
});

test('the older entries are cut from the beginning of their year, the latest document first', () => {
  const found = archived('2026-03', '2026-02', '2026-01', '2025-12');
  expect(Object.entries(found)).toEqual([
    ['2026-1', ['2026-02', '2026-01']],
    ['2025-1', ['2025-12']],
  ]);
});

test('an old notice that is published now alters the documents of its year alone', () => {
  const found = archived('2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10');
  expect(found['2026-1']).toEqual(['2026-02', '2026-01']);
  expect(found['2025-2']).toEqual(['2025-12']);
});
