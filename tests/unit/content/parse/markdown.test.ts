import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseBlocks, sectionsToHtml } from '@/lib/content/parse/markdown';

function blocks(body: string) {
  const report = new Report();
  return { blocks: parseBlocks({ path: 'a.md', yaml: '', body }, report), faults: report.faults };
}

test('headings, paragraphs and links to issues are what a file is made of', () => {
  expect(blocks('\n# 一、甲\n\n乙。\n\n- [07](../issues/07.md)\n')).toEqual({
    blocks: [
      { kind: 'heading', level: 1, text: '一、甲', line: 2 },
      { kind: 'paragraph', text: '乙。', line: 4 },
      { kind: 'link', label: '07', address: '../issues/07.md', line: 6 },
    ],
    faults: [],
  });
});

test.each([
  '1.谋划推进改革力度不够。',
  '（一）提高政治站位抓整改。',
  '社区矫正1235+N”帮教模式',
  '《市、县（市\u00A0区）规范》',
  '电子邮箱：ptsf2230053@163.com。',
  '𬱖字考',
  '年租金588-600元/年。',
])('%s stays as it is', (text) => {
  expect(blocks(text)).toEqual({ blocks: [{ kind: 'paragraph', text, line: 1 }], faults: [] });
});

test('a paragraph set in by full-width spaces is the same paragraph', () => {
  expect(blocks('\u3000\u3000一是甲。').blocks).toEqual([{ kind: 'paragraph', text: '一是甲。', line: 1 }]);
});

test('what is refused still counts as a paragraph', () => {
  const { blocks: found, faults } = blocks('一是**甲**。\n\n二是乙\n续行。');
  expect(found).toEqual([
    { kind: 'paragraph', text: '一是**甲**。', line: 1 },
    { kind: 'paragraph', text: '二是乙续行。', line: 3 },
  ]);
  expect(faults.map(({ line }) => line)).toEqual([1, 3]);
});

test('editorial Markdown becomes HTML, cleaned, one piece a heading', () => {
  const report = new Report();
  const body = '## 甲\n\n**“乙”**丙<script>x</script>\n\n## 丁\n\n[戊](javascript:x)\n';
  expect(sectionsToHtml({ path: 'a.md', yaml: '', body }, report)).toEqual([
    { title: '甲', html: '<p><strong>“乙”</strong>丙x</p>' },
    { title: '丁', html: '<p><a>戊</a></p>' },
  ]);
  expect(report.faults).toEqual([]);
});
