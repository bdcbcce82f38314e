import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { sectionsToHtml } from '@/lib/content/parse/sections-to-html';

test('editorial Markdown becomes sanitised HTML, one section per heading', () => {
  const report = new Report();
  const body = '## 甲\n\n**“乙”**丙<script>x</script>\n\n## 丁\n\n[戊](javascript:x)\n';
  expect(sectionsToHtml({ path: 'a.md', yaml: '', body }, report)).toEqual([
    { title: '甲', html: '<p><strong>“乙”</strong>丙x</p>' },
    { title: '丁', html: '<p><a>戊</a></p>' },
  ]);
  expect(report.faults).toEqual([]);
});
