import { expect, test } from 'vitest';
import { lostWords, refuseLostWords } from '@/lib/import/word/lost-words';
import type { WordContext } from '@/lib/import/word/word-pieces';

const plain = (text: string) => ({ text, context: 'plain', paragraph: 1 }) as const;
const symbol = (text: string) => ({ text, context: 'symbol', paragraph: 1 }) as const;

test.each([
  ['nothing if all words were read', [plain('甲 乙'), plain('丙')], '甲\n乙丙', []],
  ['a piece in the middle', [plain('甲'), plain('乙'), plain('丙')], '甲丙', ['乙']],
  ['the last piece', [plain('甲'), plain('乙')], '甲', ['乙']],
  ['no blanks and no characters that nobody sees', [plain('甲'), plain(' '), plain('\u00AD')], '甲', []],
  ['a symbol that gave no character', [plain('甲'), symbol('F0B7'), plain('乙')], '甲乙', ['F0B7']],
  ['not a symbol that gave one', [plain('甲'), symbol('F0FE'), plain('乙')], '甲🗹乙', []],
  ['the last symbol', [plain('甲'), symbol('F0B7')], '甲', ['F0B7']],
])('%s is lost', (_, pieces, read, lost) => {
  expect(lostWords(pieces, read).map(({ text }) => text)).toEqual(lost);
});

const lost = (...contexts: WordContext[]) =>
  contexts.map((context) => ({ text: '12', context, paragraph: 3 }));

test('without lost words nothing is refused', () => {
  expect(() => refuseLostWords([])).not.toThrow();
});

test.each<[WordContext, string]>([
  ['field', '“12”（域）。请全选，按 Ctrl+Shift+F9 把域变成普通文字；'],
  ['formula', '“12”（公式）。请把公式删掉，用普通文字打进去；'],
  ['text-box', '“12”（文本框）。请把文本框里的字剪切到正文里，再删掉文本框；'],
  ['phonetic', '“12”（拼音指南）。请选中这些字，在“拼音指南”里点“清除读音”；'],
  ['symbol', '代码 12（特殊符号）。请把符号删掉，用键盘或输入法打一个普通的符号；'],
  ['break', '“12”（换行符）。请把这个换行符删掉，按回车键重新换行；'],
  ['other', '“12”（特殊格式）。请把这些字选中剪切，再用“只保留文本”粘贴回去；'],
])('words in a %s are named with what to do', (context, message) => {
  expect(() => refuseLostWords(lost(context))).toThrow(
    `没有写入文件。Word 文件里有读不出来的文字，写出来会缺字：第 3 段的${message}存好再导入。`,
  );
});

test('of many places the first five are named, and how many there are', () => {
  expect(() => refuseLostWords(lost('field', 'field', 'field', 'field', 'field', 'field'))).toThrow(
    /“12”（域）等 6 处。请全选/,
  );
});
