import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { sectionsToHtml } from '@/lib/content/parse/sections-to-html';

test('editorial Markdown becomes sanitised HTML, one section per heading', () => {
  const report = new Report();
  const body = '## 甲\n\n**“乙”**丙\n\n## 丁\n\n[戊](javascript:x)\n';
  expect(sectionsToHtml({ path: 'a.md', yaml: '', body }, report)).toEqual([
    { title: '甲', html: '<p><strong>“乙”</strong>丙</p>' },
    { title: '丁', html: '<p><a>戊</a></p>' },
  ]);
  expect(report.faults).toEqual([]);
});

test('pictures and tags are refused, and headings that are none to Markdown', () => {
  const report = new Report();
  const body = '## 甲\n\n乙<script>x</script>\n\n![丙](a.jpg)\n\n＃＃ 丁\n\n##戊\n';
  sectionsToHtml({ path: 'a.md', yaml: '', body }, report);
  expect(report.faults.map(({ line, message }) => `${line} ${message.slice(0, 9)}`)).toEqual([
    '3 “说明”页不能写网',
    '3 “说明”页不能写网',
    '5 “说明”页不放图片',
    '7 这一行不会变成标题',
    '9 这一行不会变成标题',
  ]);
});
