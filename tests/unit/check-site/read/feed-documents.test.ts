import { expect, test } from 'vitest';
import { feedDocuments } from '@/lib/check-site/read/feed-documents';
import { built } from '@/tests/unit/check-site/built';

const linking = (path: string): string =>
  `<feed><link rel="prev-archive" href="https://books.example${path}"/></feed>`;
const pathsOf = (files: Record<string, string>) =>
  feedDocuments(built(files), '/feed.xml').map(({ path, $ }) => [path, $ !== null]);

test('documents are followed to the one that names none before it', () => {
  const files = {
    '/feed.xml': linking('/feed/2.atom'),
    '/feed/2.atom': linking('/feed/1.atom'),
    '/feed/1.atom': '<feed/>',
  };
  expect(pathsOf(files)).toEqual([
    ['/feed.xml', true],
    ['/feed/2.atom', true],
    ['/feed/1.atom', true],
  ]);
});

test('one that names itself ends the way; one that is not there cannot be read', () => {
  expect(
    pathsOf({ '/feed.xml': linking('/feed/1.atom'), '/feed/1.atom': linking('/feed/1.atom') }),
  ).toHaveLength(2);
  expect(pathsOf({ '/feed.xml': linking('/feed/1.atom') })).toEqual([
    ['/feed.xml', true],
    ['/feed/1.atom', false],
  ]);
});
