import { expect, test } from 'vitest';
import { introductionToHtml } from '@/lib/content/bureaus/introduction-to-html';
import { Report } from '@/lib/content/fault';

function read(body: string) {
  const report = new Report();
  const html = introductionToHtml({ path: 'bureaus/library.md', yaml: '', body }, report);
  return { html, faults: report.faults.map(({ line, message }) => `${line} ${message}`) };
}

test('paragraphs, lists and links are kept; nothing is nothing', () => {
  expect(read('\n\n一段。\n\n- [网站](https://books.example/)\n')).toEqual({
    html: '<p>一段。</p>\n<ul>\n<li><a href="https://books.example/">网站</a></li>\n</ul>',
    faults: [],
  });
  expect(read('\n\n').html).toBe('');
});

test.each([
  ['## 职责', '单位的介绍不写标题。请改成普通的段落。'],
  ['一段里有![图](a.png)', '单位的介绍不放图片。请删去。'],
  [
    '一段<br>两行',
    '单位的介绍不能写网页代码（< 和 > 之间的字），它不会起作用。请改成普通文字，或 Markdown 的写法。',
  ],
])('%s is refused', (line, message) => {
  expect(read(`第一段。\n\n${line}\n`).faults).toEqual([`3 ${message}`]);
});
