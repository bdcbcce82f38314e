import { expect, test } from 'vitest';
import { readHtml } from '@/lib/import/input/read-html';

const read = (html: string) => readHtml(new TextEncoder().encode(html));
const texts = (html: string): string[] =>
  read(html)
    .lines.map(({ text }) => text)
    .filter((text) => text !== '');

test('each block and line break gives a line; inline elements do not', () => {
  const html = '<body><h1>通报</h1><div><p>一、<b>整改</b><span>情况</span></p><p>甲<br>乙</p></div></body>';
  expect(texts(html)).toEqual(['通报', '一、整改情况', '甲', '乙']);
});

test('a line that the page source wraps stays one line', () => {
  expect(texts('<p>甲乙\n   丙\n  (1\n  2)</p>')).toEqual(['甲乙丙 (1 2)']);
});

test('scripts and styles are ignored; navigation, buttons and hidden elements are listed as left out', () => {
  const input = read(
    '<head><title>题</title></head><nav>首页 <a>公开</a></nav><script>甲</script><p>正文</p><p style="display:none">藏</p><button>打印</button><footer>版权</footer>',
  );
  expect(input.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual(['正文']);
  expect(input.dropped.map(({ text }) => text)).toEqual(['首页 公开', '藏', '打印', '版权']);
});

test('a page in GB 2312 is decoded as it declares', () => {
  const bytes = [...new TextEncoder().encode('<meta charset="gb2312"><p>'), 0xcd, 0xa8, 0xb1, 0xa8];
  expect(readHtml(Uint8Array.from(bytes)).lines.map(({ text }) => text)).toContain('通报');
});

test('a picture is reported', () => {
  expect(read('<p>甲<img src="a.png"></p>').remarks.map(({ message }) => message)).toEqual([
    '这里有图片，没有读入',
  ]);
});

test('remarks have the line of the text, however many empty blocks are above', () => {
  const input = read(
    '<div><div></div></div><p>通报</p><div></div><ol><li>首页</li></ol><table><tr><td>问题</td><td>整改情况</td></tr></table>',
  );
  const at = (text: string) => input.lines.find((line) => line.text === text)?.line;
  expect(input.remarks).toEqual([
    { line: at('首页'), message: '从这一行起是自动编号的列表，编号没有读入，请核对' },
    { line: at('问题'), message: '从这一行起是表格，一格作一行，请核对' },
  ]);
  expect(input.tables).toMatchObject([{ first: at('问题') }]);
});

test('a page with its text in an automatically numbered list is refused', () => {
  expect(() => read('<ol><li>学习不够深入。</li></ol>')).toThrow('用了网页的自动编号');
});
