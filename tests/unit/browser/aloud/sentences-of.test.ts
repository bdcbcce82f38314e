import { expect, test } from 'vitest';
import { sentencesOf } from '@/browser/aloud/sentences-of';

test('each sentence knows its passage and its place in it', () => {
  const texts = ['标题', '一是学。 二是改。', ' \n', '完'];
  const sentences = sentencesOf(texts);
  expect(sentences).toEqual([
    { passage: 0, start: 0, text: '标题' },
    { passage: 1, start: 0, text: '一是学。' },
    { passage: 1, start: 4, text: ' 二是改。' },
    { passage: 3, start: 0, text: '完' },
  ]);
  for (const { passage, start, text } of sentences) expect(texts[passage]?.slice(start)).toContain(text);
});
