import { expect, test } from 'vitest';
import { htmlBlocks } from '@/lib/import/input/html-blocks';

test('a block begins and ends a line, as the source has it', () => {
  expect(htmlBlocks('<p>甲 <b>乙</b></p>').lines.filter((line) => line !== '')).toEqual(['甲 乙']);
});

test('omissions have their line in the file', () => {
  expect(htmlBlocks('<p>甲</p>\n<p hidden>乙</p>\n\n<footer>丙</footer>').dropped).toEqual([
    { line: 2, text: '乙' },
    { line: 4, text: '丙' },
  ]);
});
