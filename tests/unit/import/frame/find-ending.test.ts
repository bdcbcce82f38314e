import { expect, test } from 'vitest';
import { findEnding, signingLine } from '@/lib/import/frame/find-ending';

const lines = (...texts: string[]) => texts.map((text, at) => ({ line: at + 1, text }));

test.each([
  ['closing words', ['一、甲', '整改情况：乙。', '欢迎监督。', '某局党组', '2024年6月20日'], 2],
  ['a signature', ['一、甲', '整改情况：乙。', '某局党组', '2024年6月20日'], 2],
  ['two bodies', ['一、甲', '整改情况：乙。', '某局党组', '某市某局', '2024年6月20日'], 2],
  [
    'contacts under a body',
    ['一、甲', '整改情况：乙。', '某局党组', '联系电话：0000-1234567', '2024年6月20日'],
    2,
  ],
  ['a signature without its day', ['一、甲', '整改情况：乙。', '某局党组', '2024年  月  日'], 2],
  ['attachments', ['一、甲', '整改情况：乙。', '附件：1.清单', '2.目录', '某局党组', '2024年6月20日'], 2],
  [
    'what the body will do next',
    ['一、甲', '整改情况：乙。', '下一步，局党组将继续。', '某局党组', '2024年6月20日'],
    2,
  ],
  ['a sum', ['一、甲', '整改情况：乙。', '总的来看，整改取得成效。', '下一步，局党组将继续。'], 2],
  ['thanks', ['一、甲', '1.乙', '整改情况：丙。', '以上整改情况，请予监督。', '2024年6月20日'], 3],
  [
    'the signature where a chapter tells what comes next',
    ['一、甲', '整改情况：乙。', '二、下一步打算', '下一步，继续。', '某局党组', '2024年6月20日'],
    4,
  ],
  ['nothing', ['一、甲', '整改情况：乙。'], 2],
])('the ending begins with %s', (_, texts, index) => {
  expect(findEnding(lines(...texts))).toBe(index);
});

test('next steps of each issue are no ending', () => {
  const texts = ['1.甲', '下一步，继续。', '2.乙', '下一步，坚持。', '2024年6月20日'];
  expect(findEnding(lines(...texts))).toBe(4);
});

test('the signing date is the last one after which no text follows', () => {
  expect(signingLine(lines('开头。', '2024年3月31日', '2.制度不全。', '2024年6月20日'))).toBe(3);
  expect(signingLine(lines('开头。', '2024年3月31日', '2.制度不全。'))).toBe(-1);
});
