import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('an issue that no section lists', () => {
  expect(faultsIn('issue-not-listed')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：没有一个章节列出这个问题。请在 sections 里它所在的标题下加一行 - [02](../issues/02.md)。',
  ]);
});

test('an issue listed twice', () => {
  expect(faultsIn('issue-listed-twice')).toEqual([
    'content/notices/2026-library/sections/2.md 第 18 行：问题 02 列了两次，上一次在 content/notices/2026-library/sections/2.md 第 14 行。请删去一处。',
  ]);
});

test('a link written wrongly, with the one that was meant', () => {
  expect(faultsIn('link-to-missing-file')).toEqual([
    'content/notices/2026-library/sections/2.md 第 17 行：链接“issues/02.md”指向的文件不存在。你要写的是 ../issues/02.md 吗？',
  ]);
});

test('a link whose words name another issue than its address', () => {
  expect(faultsIn('link-with-other-label')).toEqual([
    'content/notices/2026-library/sections/2.md 第 13 行：方括号里写的是“02”，链接却是问题 01。请把方括号里的字改成 01，或改正链接。',
  ]);
});

test('a file that a text editor has given a second ending', () => {
  expect(faultsIn('wrong-file-name')).toEqual([
    'content/notices/2026-library/issues/02.md.txt：文件名不合规定，这个文件没有读。请改成 07.md 这样的名字，不要的文件请删掉。',
    'content/notices/2026-library/sections/2.md 第 17 行：链接“../issues/02.md”指向的文件不存在。请改正链接，或把缺少的文件放回 issues 文件夹。',
  ]);
});

test('a status for a heading that is not there', () => {
  expect(faultsIn('unknown-under')).toEqual([
    'content/notices/2026-library/sections/3.md 第 6 行 status 第 2 条 under：这个文件里没有标题“（二）未完成的问题”。你要写的是“（二）未完成整改的问题”吗？请照抄标题的原文。',
  ]);
});

test('two statuses for one heading', () => {
  expect(faultsIn('under-twice')).toEqual([
    'content/notices/2026-library/sections/3.md 第 6 行 status 第 2 条 under：标题“（一）基本完成整改的问题”写了两次，第 1 条也是它。请删去一条。',
  ]);
});

test('an issue under a heading without a status', () => {
  expect(faultsIn('heading-without-status')).toEqual([
    'content/notices/2026-library/sections/3.md 第 11 行：问题 03 上面的标题没有写明状态。请在文件开头的 status 里给它的标题加一条 under、is、basis；通报单独写明的，写在问题自己的 status 里。',
  ]);
});

test('a notice without sections', () => {
  expect(faultsIn('no-sections')).toEqual([
    'content/notices/2026-library/sections：没有文件。请照 content/README.md 的例子建立。',
  ]);
});

test('a notice without notice.md', () => {
  expect(faultsIn('no-notice')).toEqual([
    'content/notices/2026-library/notice.md：缺少这个文件。请照 content/README.md 的例子建立。',
  ]);
});

test('content without a notice', () => {
  expect(faultsIn('no-notices')).toEqual([
    'content/notices：没有通报。请为每份通报建一个文件夹，例如 2025-xuncha。',
  ]);
});
