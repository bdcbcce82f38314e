import { expect, test } from 'vitest';
import { lostWords } from '@/lib/import/word/lost-words';

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
