import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { fileLine, htmlChildren, htmlText } from '@/lib/import/input/html-text';

test('the text of a node is on one line, without hidden parts', () => {
  expect(htmlText(parseFragment('甲 \n<b>乙</b><script>丙</script>'))).toBe('甲 乙');
});

test('children are found by name, with their line in the file', () => {
  const [row] = parseFragment('\n<p>\n<b>甲</b><i>乙</i></p>', {
    sourceCodeLocationInfo: true,
  }).childNodes.filter((node) => 'tagName' in node);
  const [child] = row === undefined ? [] : htmlChildren(row, 'i');
  expect(child?.tagName).toBe('i');
  expect(child === undefined ? null : fileLine(child)).toBe(3);
});
