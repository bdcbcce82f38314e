import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('a line break inside a paragraph', () => {
  expect(faultsIn('line-break-in-paragraph')).toEqual([
    'content/notices/2026-library/issues/01.md 第 6 行：这一段中间换了行。一段写成一行；要分成两段，中间空一行。',
  ]);
});

test('bold words', () => {
  expect(faultsIn('bold')).toEqual([
    'content/notices/2026-library/issues/01.md 第 6 行：这里成对的 * 或 _ 会变成加粗或斜体。原文只用标题和普通的段落，请改成普通文字。',
  ]);
});

test('code, HTML and links inside a paragraph', () => {
  expect(faultsIn('markup-of-every-kind')).toEqual([
    'content/notices/2026-library/issues/01.md 第 6 行：这里成对的 ` 会变成代码。原文只用标题和普通的段落，请改成普通文字。',
    'content/notices/2026-library/issues/01.md 第 8 行：这里的 < 和 > 会变成网页标记。原文只用标题和普通的段落，请改成普通文字。',
    'content/notices/2026-library/issues/01.md 第 10 行：这里写了链接。列出问题要单独占一行，减号后面空一格，例如 - [07](../issues/07.md)；别处只写普通文字。',
  ]);
});

test('indented code, a numbered list, a rule and a quotation', () => {
  expect(faultsIn('markup-of-blocks')).toEqual([
    'content/notices/2026-library/issues/02.md 第 6 行：这一行的开头空了四格以上，或者有 ```，会变成代码。原文只用标题和普通的段落，请改成普通文字。',
    'content/notices/2026-library/issues/02.md 第 8 行：行首的“1. ”会变成列表，编号就丢了。请删去点后面的空格。原文只用标题和普通的段落，请改成普通文字。',
    'content/notices/2026-library/issues/02.md 第 10 行：这一行会变成一条横线。原文只用标题和普通的段落，请改成普通文字。',
    'content/notices/2026-library/issues/02.md 第 12 行：行首的 > 会变成引用。原文只用标题和普通的段落，请改成普通文字。',
  ]);
});

test('a bullet before a measure', () => {
  expect(faultsIn('bullet-in-issue')).toEqual([
    'content/notices/2026-library/issues/01.md 第 6 行：以减号加空格开头的一行只能是一个问题的链接，例如 - [07](../issues/07.md)。普通的段落请去掉减号。',
  ]);
});

test('a list item that is no link', () => {
  expect(faultsIn('item-without-link')).toEqual([
    'content/notices/2026-library/issues/01.md 第 1 行：没有一个章节列出这个问题。请在 sections 里它所在的标题下加一行 - [01](../issues/01.md)。',
    'content/notices/2026-library/sections/2.md 第 13 行：以减号加空格开头的一行只能是一个问题的链接，例如 - [07](../issues/07.md)。普通的段落请去掉减号。',
  ]);
});

test('a link whose dash has no space after it', () => {
  expect(faultsIn('link-outside-list')).toEqual([
    'content/notices/2026-library/sections/2.md 第 13 行：这里写了链接。列出问题要单独占一行，减号后面空一格，例如 - [07](../issues/07.md)；别处只写普通文字。',
  ]);
});

test('a heading level skipped in a section', () => {
  expect(faultsIn('heading-level-skipped')).toEqual([
    'content/notices/2026-library/sections/2.md 第 9 行：标题“1.开放时间不够方便”的级别不对。章用 #，方面用 ##，类别用 ###，中间不能跳级。',
  ]);
});

test('headings numbered alike are of one level', () => {
  expect(faultsIn('heading-of-other-level')).toEqual([
    'content/notices/2026-library/sections/2.md 第 15 行：标题“2.文献整理不够及时”用了 ##，同样编号的“1.开放时间不够方便”用了 ###。请改成一致。',
  ]);
});

test('a heading that has lost its marks', () => {
  expect(faultsIn('lost-heading')).toEqual([
    'content/notices/2026-library/sections/1.md 第 1 行：“一、提高认识，抓好整改”像是标题，却写成了段落。标题前面要有 #、## 或 ###，再空一格。',
  ]);
});

test('a heading of another level in an issue', () => {
  expect(faultsIn('heading-level-in-issue')).toEqual([
    'content/notices/2026-library/issues/02.md 第 4 行：标题“整改情况：”的级别不对。问题里的标题都用 ##，例如 ## 整改情况：。',
  ]);
});

test('a heading without a space after its marks', () => {
  expect(faultsIn('heading-without-space')).toEqual([
    'content/notices/2026-library/issues/04.md 第 13 行：## 后面少了一个空格。请写成“## 未完成整改的原因及下一步措施：”。',
  ]);
});

test('the label of a part that has lost its marks', () => {
  expect(faultsIn('label-without-marks')).toEqual([
    'content/notices/2026-library/issues/02.md 第 4 行：“整改情况：”像是一个部分的标题，却写成了段落。请在它前面加上 ## 和一个空格。',
  ]);
});

test('a heading with nothing under it', () => {
  expect(faultsIn('part-without-paragraph')).toEqual([
    'content/notices/2026-library/issues/02.md 第 4 行：“整改情况：”下面没有段落。请照 source.txt 补上；原文这里也没有字的，在文件开头写 withoutText: true。',
  ]);
});

test('a measure that is left out, by comparison with the source', () => {
  expect(faultsIn('measures-skip')).toEqual([
    'content/notices/2026-library/issues/01.md 第 6 行：这一行后面少了原文的“二是公布安排。开放时间在门口和网站(ht…”。请照 source.txt 补上。',
  ]);
});
