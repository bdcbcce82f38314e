import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { parseBlocks } from '@/lib/content/parse/parse-blocks';

function blocks(body: string) {
  const report = new Report();
  return { blocks: parseBlocks({ path: 'a.md', yaml: '', body }, report), faults: report.faults };
}

test('a file is split into headings, paragraphs and links to issues', () => {
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

test('full-width indentation is not part of a paragraph', () => {
  expect(blocks('\u3000\u3000一是甲。').blocks).toEqual([{ kind: 'paragraph', text: '一是甲。', line: 1 }]);
});

test('refused markup still gives a paragraph', () => {
  const { blocks: found, faults } = blocks('一是**甲**。\n\n二是乙\n续行。');
  expect(found).toEqual([
    { kind: 'paragraph', text: '一是**甲**。', line: 1 },
    { kind: 'paragraph', text: '二是乙续行。', line: 3 },
  ]);
  expect(faults.map(({ line }) => line)).toEqual([1, 3]);
});
