import { expect, test } from 'vitest';
import { reasonWords } from '@/lib/notice/related/reason-words';

const passage = (words: string): string => reasonWords({ kind: 'passage', words });

test('editors’ words, documents, names and passages are distinguished', () => {
  expect(reasonWords({ kind: 'editor', words: '同一笔经费。' })).toBe('本站注：同一笔经费。');
  expect(reasonWords({ kind: 'document', name: '甲办法' })).toBe('都提到了《甲办法》');
  expect(reasonWords({ kind: 'name', name: '“三比三看”' })).toBe('都提到了“三比三看”');
  expect(passage('。甲乙丙丁。')).toBe('原文相同：甲乙丙丁。');
});

test('a passage that begins or ends in the middle of a sentence says so', () => {
  expect(passage('甲乙丙丁')).toBe('原文相同：…甲乙丙丁…');
  expect(passage('，甲乙，丙丁')).toBe('原文相同：甲乙，丙丁…');
});

test('a long passage is cut to its first 30 characters', () => {
  expect(passage(`，${'甲'.repeat(31)}。`)).toBe(`原文相同：${'甲'.repeat(30)}…`);
});
