import { expect, test } from 'vitest';
import type { Content } from '@/lib/content/read-content';
import type { Target } from '@/lib/withdraw/find-target';
import { formatWithdrawn } from '@/lib/withdraw/format-withdrawn';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const own = issue({ errata: [{ date: '2026-04-01', from: '三十', to: '三十六', reason: '写错。' }] });
const whole = { ...notice([own, issue({ id: '03' }), issue({ id: '04' })]), formerly: ['2026-books'] };
const content: Content = {
  ...siteContent([whole]),
  notices: [whole],
  withdrawnNotices: [],
  published: null,
  slips: [],
  synonyms: [],
  themeGroups: [],
  warnings: [],
};
const ofNotice: Target = { kind: 'notice', notice: whole };
const ofIssue: Target = { kind: 'issue', notice: whole, issue: own };
const ofMeasure: Target = { kind: 'measure', notice: whole, issue: own, measure: measure() };

const edits = new Map([
  ['notices/2026-library/issues/02.md', '---\n---\n'],
  ['accepted.yaml', null],
]);
const repeats = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ file: 'about.md', line: at + 1, words: '延长开放' }));
const lines = (target: Target, more = 0): string[] =>
  formatWithdrawn({ content, target, edits, repeats: repeats(more) }).split('\n');
const between = (from: string, to: string, target: Target): string[] => {
  const all = lines(target);
  const place = (start: string): number => all.findIndex((line) => line.startsWith(start));
  return all.slice(place(from) + 1, place(to)).map((line) => line.trim());
};

test.each([
  ['通报 2026-library', ofNotice],
  ['通报 2026-library 的问题 2', ofIssue],
  ['通报 2026-library 的问题 2 的措施 m1', ofMeasure],
])('%s is named, with the files that changed', (name, target) => {
  expect(lines(target).slice(0, 2)).toEqual([
    `已撤下${name}：改了 1 个文件，删去 1 个。检查已通过。`,
    '  content/notices/2026-library/issues/02.md',
  ]);
});

test('lines that repeat the words are all listed, as each has to be judged', () => {
  expect(lines(ofIssue).join('\n')).not.toContain('同样的字');
  const listed = lines(ofIssue, 23).filter((line) => line.includes('延长开放'));
  expect(listed[0]).toBe('  content/about.md 第 1 行：“延长开放……”');
  expect(listed).toHaveLength(23);
});

test('only after a measure, updates and errata of its issue are to be read again, if there are any', () => {
  const asks = (target: Target): boolean =>
    lines(target).some((line) => line.startsWith('请再看一遍 content/notices/2026-library/issues/02.md：'));
  expect([ofMeasure, ofIssue, ofNotice].map(asks)).toEqual([true, false, false]);
  expect(asks({ kind: 'measure', notice: whole, issue: issue(), measure: measure() })).toBe(false);
});

test('caches are to be cleared of every page and file with the words, under old names too', () => {
  const urls = between('4.', '5.', ofIssue);
  const site = 'https://books.example';
  for (const path of ['issues/02/', 'issues/02/issue.json', '', 'issues.csv', 'notice.txt', 'search.json'])
    for (const slug of ['2026-library', '2026-books'])
      expect(urls).toContain(`${site}/notices/${slug}/${path}`);
  for (const path of ['/', '/changes/', '/feed.xml', '/llms.txt']) expect(urls).toContain(`${site}${path}`);
  expect(urls).not.toContain(`${site}/notices/2026-library/issues/04/`);
  expect(between('4.', '5.', ofNotice)).toContain(`${site}/notices/2026-books/issues/04/`);
});

test('search engines are sent the pages alone, and none of the pages of the site', () => {
  const urls = between('5.', '6.', ofMeasure);
  expect(urls).toEqual(
    ['2026-library', '2026-books'].flatMap((slug) =>
      ['issues/02/', '', 'issues/', 'documents/', 'figures/', 'timeline/'].map(
        (path) => `https://books.example/notices/${slug}/${path}`,
      ),
    ),
  );
});

test('where the index of the search is in shards, its root and the words of the results are to be refreshed too', () => {
  const told = (shards: boolean): string =>
    formatWithdrawn({ content, target: ofIssue, edits, repeats: [] }, { shards });
  expect(told(false)).not.toContain('/search/2026-library/');
  expect(told(true)).toContain('/search/index.json\n');
  expect(told(true)).toContain('/search/2026-library/（整个目录）\n');
});
