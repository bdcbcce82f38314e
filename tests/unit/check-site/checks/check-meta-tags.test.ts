import { expect, test } from 'vitest';
import { checkMetaTags } from '@/lib/check-site/checks/check-meta-tags';
import { built } from '@/tests/unit/check-site/built';

test.each(['', ' ', 'null', 'undefined', 'NaN', '{{title}}'])('a tag with %j is empty', (content) => {
  expect(checkMetaTags(built({}, `<meta property="og:title" content="${content}">`))).toEqual([
    '/：og:title 是空的',
  ]);
});

test('tags with content, and tags without a name, are in order', () => {
  expect(checkMetaTags(built({}, '<meta name="Author" content="某局"><meta charset="utf-8">'))).toEqual([]);
});
