import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

const FILE = 'content/notices/2026-library/issues/01.md';

test('an issue is not related to itself', () => {
  expect(faultsIn('related-to-itself')).toEqual([
    `${FILE} 第 4 行 related 第 1 条 issue：问题 01 就是这个文件自己。请改成另一个问题的编号。`,
  ]);
});

test('a related issue has to be there; a number without its zero is shown with it', () => {
  expect(faultsIn('related-to-none')).toEqual([
    `${FILE} 第 4 行 related 第 1 条 issue：没有问题“3”。你要写的是 '03' 吗？`,
    `${FILE} 第 6 行 related 第 2 条 issue：没有问题“99”。请写 issues 文件夹里有的编号，就是文件名里的数字。`,
  ]);
});

test('no issue is named as related twice', () => {
  expect(faultsIn('related-twice')).toEqual([
    `${FILE} 第 8 行 related 第 3 条 issue：问题 03 写了两次，第 1 条也是它。请删去一条。`,
  ]);
});

test('the editors say why: a reason is not left out, not empty and not only spaces', () => {
  expect(faultsIn('related-without-reason')).toEqual([
    `${FILE} 第 4 行 related 第 1 条 reason：缺少这个字段。请加上，例如 reason: 两处说的是同一笔经费。`,
    `${FILE} 第 6 行 related 第 2 条 reason：没有写内容。请写上，例如 reason: 两处说的是同一笔经费。`,
    `${FILE} 第 8 行 related 第 3 条 reason：只有空格，没有写内容。请写上，例如 reason: 两处说的是同一笔经费。`,
  ]);
});

test('an issue is named as text, with quotes', () => {
  expect(faultsIn('related-number')).toEqual([
    `${FILE} 第 4 行 related 第 1 条 issue：应当是文字，这里写的是数字 03。请用英文单引号括起来，例如 '03'。`,
  ]);
});

test('a misspelt field of it is shown with the right one', () => {
  expect(faultsIn('related-unknown-field')).toEqual([
    `${FILE} 第 5 行 related 第 1 条 resaon：没有这个字段。你要写的是 reason 吗？可用的字段有 issue、reason。`,
  ]);
});
