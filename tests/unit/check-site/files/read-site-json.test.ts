import { expect, test } from 'vitest';
import { readBureaus, readSiteIssues, sortedNames } from '@/lib/check-site/files/read-site-json';

test('each notice and issue is about its address, the rest about nothing', () => {
  const json = JSON.stringify({
    notes: [],
    notices: [{ id: 'a', url: 'https://books.example/notices/a/' }],
    issues: [{ url: 'https://books.example/notices/a/issues/01/', bureau: 'library' }],
    withdrawn: [],
  });
  expect(readSiteIssues(json)).toEqual([
    { about: '', facts: { notes: '[]', 各字段: 'notes' } },
    {
      about: 'https://books.example/notices/a/',
      facts: { id: '"a"', url: '"https://books.example/notices/a/"', 各字段: 'id、url' },
    },
    {
      about: 'https://books.example/notices/a/issues/01/',
      facts: {
        bureau: '"library"',
        url: '"https://books.example/notices/a/issues/01/"',
        各字段: 'bureau、url',
      },
    },
  ]);
});

test.each(['', '{}', '{"notices":[],"issues":[{}],"withdrawn":[]}'])('%j cannot be read', (json) => {
  expect([readSiteIssues(json), readBureaus(json)]).toEqual([null, null]);
});

test('names have one order', () => {
  expect(sortedNames(['b', 'a'])).toBe('a、b');
});
