import { expect, test } from 'vitest';
import { changedFile, changedWords, goneWords } from '@/lib/content/published/changed-words';

const slug = '2026-library';
const WAS = '2026-03-02 0123456789abcdef 已整改';

test.each([
  [{ slug }, '通报 2026-library 已经公开，现在没有了。'],
  [{ slug, issue: '02' }, '问题 02 已经公开，现在没有了。'],
  [{ slug, issue: '02', fragment: 'm1' }, '措施 02-m1 已经公开，现在没有了。'],
  [{ slug, issue: '02', fragment: 'u-2026-04-01' }, '2026-04-01 的更新已经公开，现在没有了。'],
  [{ slug, issue: '02', fragment: 'e-1' }, '第 1 条更正已经公开，现在没有了。'],
  [{ slug, file: 'report.pdf' }, '文件 report.pdf 已经公开，现在没有了。'],
])('what is gone is named by its address: %o', (place, words) => {
  expect(goneWords(place)).toContain(words);
});

test('a changed file has another day or another content', () => {
  expect(changedFile(WAS, '2026-03-03 0123456789abcdef')).toContain('登记时是 2026-03-02，现在是 2026-03-03');
  expect(changedFile(WAS, '2026-03-02 fedcba9876543210')).toContain('现在是 fedcba9876543210');
});

test.each([
  ['day', '2026-03-03 0123456789abcdef 已整改', '现在是 2026-03-03'],
  ['status', '2026-03-02 0123456789abcdef 未完成整改', '公开时是“已整改”，现在是“未完成整改”'],
  ['text', '2026-03-02 fedcba9876543210 已整改', '标题、责任单位、时限或各部分的标题、段落与公开时不同'],
])('another %s of an issue is named', (_, now, words) => {
  expect(changedWords(WAS, now, { slug, issue: '02' })).toContain(words);
});

test('a status that was not recorded is called so', () => {
  expect(changedWords('2026-03-02 0123456789abcdef', WAS, { slug, issue: '02' })).toContain(
    '公开时是“没有登记”',
  );
});
