import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('a field written twice', () => {
  expect(faultsIn('duplicate-key')).toEqual([
    'content/notices/2026-library/issues/01.md 第 3 行 heading：这个字段写了两次。请只留一个；是列表里新的一条，请在它的第一行前面加上减号和空格。',
  ]);
});

test('a full-width colon after a field, at every level', () => {
  expect(faultsIn('full-width-colon')).toEqual([
    'content/notices/2026-library/issues/03.md 第 2 行 heading：字段后面用了全角冒号“：”。请改成半角冒号加一个空格，例如 heading: 内容。',
    'content/notices/2026-library/issues/03.md 第 6 行 target：字段后面用了全角冒号“：”。请改成半角冒号加一个空格，例如 target: 内容。',
  ]);
});

test('no space after a colon', () => {
  expect(faultsIn('no-space-after-colon')).toEqual([
    'content/notices/2026-library/issues/01.md 第 2 行 heading：冒号后面少了一个空格。请写成“heading: （1）周末开放时间偏短。”。',
  ]);
});

test('a second colon in a value', () => {
  expect(faultsIn('colon-in-value')[0]).toBe(
    "content/notices/2026-library/notice.md 第 6 行 shortTitle：内容里又有半角冒号。请改成全角冒号“：”；原文就是半角的，请用英文单引号把内容括起来，例如 '通报: 2026年'。",
  );
});

test('no colon at all', () => {
  expect(faultsIn('no-colon')).toEqual([
    'content/notices/2026-library/notice.md 第 10 行：这一行缺少“字段: 内容”里的半角冒号。请补上冒号和一个空格。',
  ]);
});

test('a value in full-width quotes', () => {
  expect(faultsIn('full-width-quotes')).toEqual([
    'content/notices/2026-library/issues/04.md 第 5 行 target：内容前后用了中文引号。这里不用引号，请写成 力争2026年12月完工。',
  ]);
});

test('a value that begins with asterisks', () => {
  expect(faultsIn('asterisk-in-value')).toEqual([
    "content/notices/2026-library/issues/01.md 第 2 行 heading：内容不能直接以 * 开头。请用英文单引号把内容括起来，例如 '**（1）周末开放时间偏短。**'。",
  ]);
});

test('a list item that begins with an asterisk', () => {
  expect(faultsIn('alias-in-list')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行：内容不能直接以 * 开头。请用英文单引号把它括起来。',
  ]);
});

test('a field too far in', () => {
  expect(faultsIn('bad-indentation')).toEqual([
    'content/bureaus/library.md 第 5 行：这一行的缩进不对。同一组字段要左边对齐，列表项前面空两格。',
  ]);
});

test('a field that is not aligned with its neighbour', () => {
  expect(faultsIn('list-indentation')).toEqual([
    'content/notices/2026-library/issues/04.md 第 5 行：这一行的缩进不对。同一组字段要左边对齐，列表项前面空两格。',
  ]);
});

test('a list item without a space after its dash', () => {
  expect(faultsIn('list-without-space')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行：列表每一项的开头应当是半角减号加一个空格。请改成 - 。',
  ]);
});

test('a quote that is not closed', () => {
  expect(faultsIn('unclosed-quote')).toEqual([
    'content/notices/2026-library/issues/02.md 第 2 行 heading：英文引号 " 没有配对。请补上另一半，或删去这一个。',
  ]);
});

test('a bracket that is not closed', () => {
  expect(faultsIn('unclosed-bracket')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行 reasons：方括号 [ 没有配对。请在末尾补上 ]。',
  ]);
});

test('a bracket that is not closed on a later line', () => {
  expect(faultsIn('unclosed-bracket-over-lines')).toEqual([
    'content/about.md 第 6 行：到这一行为止，前面的引号或括号还没有配对。请补上另一半。',
  ]);
});

test('a bracket too many', () => {
  expect(faultsIn('extra-bracket')).toEqual([
    'content/about.md 第 4 行：这一行不合字段的写法。请对照 content/README.md 的例子，检查缩进、冒号、引号和方括号。',
  ]);
});

test('a second document', () => {
  expect(faultsIn('second-document')).toEqual([
    'content/site.yaml 第 5 行：这里又出现了一行 --- 或 ...，后面的字段读不到。请删掉这一行。',
  ]);
});

test('words behind a space and #, which would silently not be published', () => {
  const fault = (name: string, words: string): string =>
    `${name}：空格后面的 # 和它后面的字会被当作备注，不会公开。请用英文单引号把内容括起来${words}；是备注的，请另起一行，写在 # 后面。`;
  expect(faultsIn('remark-in-value')).toEqual([
    fault('content/notices/2026-library/issues/01.md 第 5 行 text', "，例如 '已收回问卷 #第一季度。'"),
    fault('content/notices/2026-library/issues/01.md 第 7 行', ''),
    fault('content/site.yaml 第 3 行 region', "，例如 '示例市 # 主办'"),
  ]);
});
