import { remark } from 'remark';
import { expect, test } from 'vitest';
import {
  editorial,
  heading,
  linkList,
  paragraphs,
  plainList,
  writeMarkdown,
} from '@/lib/data/markdown/markdown-writer';

test.each([
  '一是**甲**。',
  '1. 甲',
  '# 甲',
  '- 甲',
  '<b>甲</b>',
  '[甲](乙)',
  '> 甲',
  '588~600元和10~20元',
  '甲_乙_丙',
])('%s is read back as it was', (text) => {
  const [read] = remark().parse(writeMarkdown(paragraphs(text))).children;
  expect(read).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
});

test('two tildes do not strike through what is between them', () => {
  expect(writeMarkdown(paragraphs('588~600元和10~20元'))).toBe('588\\~600元和10\\~20元\n');
});

test('each line of a text is a paragraph', () => {
  expect(writeMarkdown([heading(2, '甲'), ...paragraphs('乙\n丙')])).toBe('## 甲\n\n乙\n\n丙\n');
});

test('editorial words are quoted, so that nobody takes them for approved text', () => {
  const text = writeMarkdown([editorial(['甲', { label: '网址：', url: 'https://books.example/' }])]);
  expect(text.trimEnd().split('\n')).toEqual(['> - 甲', '> - 网址：<https://books.example/>']);
});

test('lists have no blank lines between their items', () => {
  expect(writeMarkdown([plainList(['甲', '乙'])])).toBe('- 甲\n- 乙\n');
  expect(writeMarkdown([linkList([{ label: '甲', url: '/a/', about: '乙' }])])).toBe('- [甲](/a/)：乙\n');
});
