import { expect, test } from 'vitest';
import { listedPages } from '@/lib/notice/listed/listed-pages';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const of = (slug: string, ids: string[]) => ({
  ...notice(ids.map((id) => issue({ id, notice: slug }))),
  slug,
});
const shown = (pages: ReturnType<typeof listedPages>) =>
  pages.map((page) => page.map((one) => [one.notice.slug, ...one.issues.map(({ id }) => id)].join(' ')));

test('a page holds so many issues, under their notices, and the next goes on with the same notice', () => {
  const notices = [of('b', ['01', '02', '03']), of('c', []), of('a', ['01', '02'])];
  expect(shown(listedPages(notices, 2))).toEqual([['b 01 02'], ['b 03', 'a 01'], ['a 02']]);
  expect(shown(listedPages(notices))).toEqual([['b 01 02 03', 'a 01 02']]);
});

test('one notice has no such list, two without issues an empty page', () => {
  expect(listedPages([of('a', ['01'])])).toEqual([]);
  expect(listedPages([of('a', []), of('b', [])])).toEqual([[]]);
});
