import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('the closing fence is missing', () => {
  expect(faultsIn('missing-closing-fence')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：开头的 --- 没有配对。请在各字段之后、正文之前单独写一行 ---。',
  ]);
});

test('the opening fence is missing', () => {
  expect(faultsIn('missing-opening-fence')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：文件的第一行应当是三个减号 ---，这里是“heading: （2）古籍编目进度偏慢。”。请在最前面加上这一行，前面不留空行。',
  ]);
});

test('the closing fence has a dash too many', () => {
  expect(faultsIn('long-closing-fence')).toEqual([
    'content/notices/2026-library/issues/02.md 第 3 行：字段结束的一行写成了“----”。这一行只能是三个减号 ---，后面不写别的字。',
  ]);
});

test('a fence that names js is refused, since it would run as a program', () => {
  expect(faultsIn('fence-with-language')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：文件开头写成了“---js”。开头一行只能是三个减号 ---，后面不写别的字。',
  ]);
});

test('a fence that names javascript is refused as well', () => {
  expect(faultsIn('fence-with-javascript')).toEqual([
    'content/notices/2026-library/issues/02.md 第 1 行：文件开头写成了“---javascript”。开头一行只能是三个减号 ---，后面不写别的字。',
  ]);
});

test('fields in a second block of their own are not taken for text', () => {
  expect(faultsIn('second-front-matter')).toEqual([
    'content/notices/2026-library/issues/04.md 第 9 行：第 6 行的 --- 之后已经是正文，这里又有一行 ---。请只留一行；字段都写在它前面。',
  ]);
});
