import { expect, test } from 'vitest';
import { openBuiltSite } from '@/lib/check-site/read/built-site';
import { publishedNotices } from '@/lib/check-site/read/published-notices';
import { published } from '@/tests/unit/check-site/sample-data';

const { notes, notice, issues } = published();
const json = JSON.stringify({ notes, notice, issues });
const page = '<nav aria-label="当前位置"><ol><li aria-current="page">短名</li></ol></nav>';
const site = openBuiltSite(
  new Map([
    ['/index.html', '<link rel="canonical" href="https://books.example/">'],
    ['/notices/index.html', '<main><a href="/notices/b/">乙</a><a href="/notices/a/">甲</a></main>'],
    ...['a', 'b', 'c'].map((slug): [string, string] => [`/notices/${slug}/index.html`, page]),
    ['/notices/a/issues.json', json],
    ['/notices/b/issues.json', json],
    ['/notices/c/issues.json', '{'],
  ]),
);

test('notices have the order of their list; one without data is left out', () => {
  const notices = site === null ? [] : publishedNotices(site);
  expect(notices.map(({ path, short }) => [path, short])).toEqual([
    ['/notices/b/', '短名'],
    ['/notices/a/', '短名'],
  ]);
});
