import { expect, test } from 'vitest';
import { factSentences, sentenceOf } from '@/lib/notice/facts/fact-sentences';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const figures = noticeFigures(
  notice([
    issue({
      parts: [
        {
          label: '整改情况：',
          measures: [
            measure({ id: 'm1', text: '加强培训。办班5次，到会20人；另办1次。' }),
            measure({ id: 'm2', text: '办班5次' }),
          ],
        },
      ],
    }),
  ]),
);

test('figures of one sentence stand together, in pieces that make the sentence', () => {
  const sentences = factSentences(figures);
  expect(sentences.map(({ pieces }) => pieces.map(({ words }) => words).join('|'))).toEqual([
    '办班|5次|，到会|20人|；',
    '另办|1次|。',
    '办班|5次',
  ]);
  expect(sentences[0]?.pieces.map(({ fact }) => fact?.words ?? null)).toEqual([
    null,
    '5次',
    null,
    '20人',
    null,
  ]);
});

test('a figure has its sentence as printed', () => {
  expect(figures.map(sentenceOf)).toEqual([
    '办班5次，到会20人；',
    '办班5次，到会20人；',
    '另办1次。',
    '办班5次',
  ]);
});
