import { expect, test } from 'vitest';
import { pairNotices } from '@/lib/changes/facts/pair-notices';
import { compareFiles } from '@/lib/changes/files/compare-files';
import { findTouched } from '@/lib/changes/files/find-touched';
import { publishedWords } from '@/lib/changes/files/published-words';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { altered, exported, smallExport } from '@/tests/fixtures/small-export';

const files = smallExport([notice([issue()])]);
const NO_REPLACED: readonly string[] = [];

// What differs where a fact of the notices changed, or else only settings.
function compare(changes: Record<string, string>, { facts = false, replaced = NO_REPLACED } = {}) {
  const [before, after] = [exported(files), exported(altered(files, changes))];
  const words = facts ? publishedWords(before, after) : null;
  const touched = findTouched(before, after, pairNotices(before, after));
  return compareFiles({ before, after, grounds: { replaced, words }, touched }).map(
    ({ kind, where, before: old, after: now, cause }) => [kind, where, old, now, cause],
  );
}
const withLine = (path: string, line: string): string =>
  (files.get(path) ?? '').replace('</main>', `<p>${line}</p></main>`);

test('a file that only one site has is no difference between files', () => {
  expect(compare({ '/new/index.html': '<html></html>' })).toEqual([]);
});

test('each line for which there is no cause stands by itself', () => {
  expect(compare({ '/index.html': withLine('/index.html', '内容绝对准确') })).toEqual([
    ['page', '/', null, '内容绝对准确', null],
  ]);
});

test('lines that follow from changed facts or settings are one change of the page', () => {
  const facts = { '/index.html': withLine('/index.html', '开放时间偏短') };
  expect(compare(facts, { facts: true })).toEqual([
    ['page', '/', null, null, '列出的问题、个数或日期有变动'],
  ]);
  const setting = { '/index.html': withLine('/index.html', '主办 某市文化局') };
  expect(compare(setting, { replaced: ['某市文化局'] })).toEqual([
    ['page', '/', null, null, '网站设置有变动'],
  ]);
});

test('a page that says the same is only laid out otherwise; a file that does has no cause', () => {
  const page = (files.get('/index.html') ?? '').replace('<main>', '<main class="wide">');
  expect(compare({ '/index.html': page })).toEqual([['assets', '/', null, null, '程序的改动']]);
  const feed = `${files.get('/feed.xml')}\n`;
  expect(compare({ '/feed.xml': feed })).toEqual([['file', '/feed.xml', null, null, null]]);
});

test('each page of the editors is their own cause', () => {
  expect(compare({ '/about/index.html': withLine('/about/index.html', '另见说明') })).toEqual([
    ['editorial', '/about/', null, '另见说明', '编者自己的话（about.md）'],
  ]);
  const page = '/accessibility/index.html';
  expect(compare({ [page]: withLine(page, '另见说明') })).toEqual([
    ['editorial', '/accessibility/', null, '另见说明', '编者自己的话（accessibility.md）'],
  ]);
});

test('a picture may only follow from the settings', () => {
  expect(compare({ '/share.png': '乙' })).toEqual([['file', '/share.png', null, null, null]]);
  expect(compare({ '/share.png': '乙' }, { replaced: ['乙'] })).toEqual([
    ['file', '/share.png', null, null, '网站设置有变动'],
  ]);
});

test('the picture of a notice shows its counts, and may follow from changed facts', () => {
  const path = '/notices/2026-library/share.png';
  expect(compare({ [path]: '乙' })).toEqual([['file', path, null, null, null]]);
  expect(compare({ [path]: '乙' }, { facts: true })).toEqual([
    ['file', path, null, null, '列出的问题、个数或日期有变动'],
  ]);
});

test('a table repeats the data, which are compared themselves, and needs a changed fact', () => {
  const changes = {
    '/notices/2026-library/issues.csv': `${files.get('/notices/2026-library/issues.csv')}丙`,
  };
  expect(compare(changes, { facts: true }).map(([, , , , cause]) => cause)).not.toContain(null);
  expect(compare(changes).map(([, , , , cause]) => cause)).toContain(null);
});
