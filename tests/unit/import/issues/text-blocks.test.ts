import { expect, test } from 'vitest';
import { textBlocks } from '@/lib/import/issues/text-blocks';
import { buildTree } from '@/lib/import/tree/build-tree';

function blocks(depth: number, ...texts: string[]): string[] {
  const { items } = buildTree(texts.map((text, at) => ({ line: at + 1, text })));
  return items
    .flatMap((item) => textBlocks(item, depth))
    .map((block) => {
      if (block.kind === 'issue') return 'issue';
      return `${block.line} ${block.kind === 'heading' ? '#'.repeat(block.level) : '-'} ${block.text}`;
    });
}

test('a numbered line alone is a heading above what follows, one level below its own', () => {
  expect(blocks(1, '一、组织整改', '（一）加强领导', '召开会议。')).toEqual([
    '1 # 一、组织整改',
    '2 ## （一）加强领导',
    '3 - 召开会议。',
  ]);
});

test('a line that runs on, or ends in a full stop, is a paragraph as printed', () => {
  expect(blocks(2, '（一）加强领导。召开会议。', '乙。')).toEqual([
    '1 - （一）加强领导。召开会议。',
    '2 - 乙。',
  ]);
  expect(blocks(2, '（一）加强领导。召开会议')).toEqual(['1 - （一）加强领导。召开会议']);
  expect(blocks(2, '1.召开会议。')).toEqual(['1 - 1.召开会议。']);
});

test('what is numbered below a paragraph is not a level deeper', () => {
  expect(blocks(2, '（一）加强领导。召开会议。', '1.明确责任', '丙。')).toEqual([
    '1 - （一）加强领导。召开会议。',
    '2 ## 1.明确责任',
    '3 - 丙。',
  ]);
});

test('a chapter is a heading, whatever its end', () => {
  expect(blocks(1, '一、组织整改。')).toEqual(['1 # 一、组织整改。']);
});
