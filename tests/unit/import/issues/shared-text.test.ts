import { expect, test } from 'vitest';
import { sharedText } from '@/lib/import/issues/shared-text';
import { buildTree } from '@/lib/import/tree/build-tree';

const ANSWER = '以上两个问题合并整改，已完成整改。';

function shared(...texts: string[]) {
  const { items } = buildTree(texts.map((text, at) => ({ line: at + 1, text })));
  const { findings, text } = sharedText(items);
  return { titles: [...findings].map(({ title }) => title), text: text.map((piece) => piece.text) };
}

test('findings above a text about all of them share it, after those with texts of their own', () => {
  expect(shared('1.学习不够。', '甲。', '2.制度不全。', '3.调研不够。', ANSWER, '乙。')).toEqual({
    titles: ['制度不全', '调研不够'],
    text: [ANSWER, '乙。'],
  });
});

test.each([
  ['a text of the last finding alone', ['1.学习不够。', '2.制度不全。', '已修订制度。']],
  ['a text that runs on from its heading', ['1.学习不够。', `2.制度不全。${ANSWER}`]],
  ['a single finding', ['1.学习不够。', ANSWER]],
  ['findings with texts of their own', ['1.学习不够。', '甲。', '2.制度不全。', ANSWER]],
  ['findings without any text', ['1.学习不够。', '2.制度不全。']],
])('nothing is shared in %s', (_, texts) => {
  expect(shared(...texts)).toEqual({ titles: [], text: [] });
});
