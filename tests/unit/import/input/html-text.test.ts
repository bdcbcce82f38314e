import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import {
  fileLine,
  htmlChildren,
  htmlText,
  isNumberedList,
  refuseNumberedText,
} from '@/lib/import/input/html-text';

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

function list(html: string) {
  const found = parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.find(
    (node) => 'tagName' in node,
  );
  if (found === undefined || !('tagName' in found)) throw new Error('no element');
  return found;
}

test.each([
  ['<ol><li>甲</li></ol>', true],
  ['<ol start="3"><li>1.甲</li><li>乙</li></ol>', true],
  ['<ol><li>1.甲</li><li>2.乙</li></ol>', false],
  ['<ol style="list-style: none"><li>甲</li></ol>', false],
  ['<ul><li>甲</li></ul>', false],
])('whether the browser numbers %s', (html, numbered) => {
  expect(isNumberedList(list(html))).toBe(numbered);
});

test.each(['学习不够深入', '召开会议3次。'])('a list that holds the text is refused: %s', (text) => {
  expect(() => refuseNumberedText(list(`\n<ol><li>${text}</li></ol>`))).toThrow(
    `网页文件第 2 行起的列表用了网页的自动编号，编号不在文字里，读不出来：“${text}”。请导入批准的 Word 文件；没有的话，把网页上的正文复制到记事本，照网页补上编号，另存为 .txt，再导入。`,
  );
});

test('the path to a page is a list too, and is no reason to refuse', () => {
  expect(() => refuseNumberedText(list('<ol><li>首页</li><li>政务公开</li></ol>'))).not.toThrow();
});
