import { expect, test } from 'vitest';
import { wordsFor, wordsForErratum } from '@/lib/content/source/difference-words';

const erratum = { date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。' };

test('an erratum found nowhere and one found twice have different cures', () => {
  expect(wordsForErratum(erratum, 0)).toBe(
    '现在的文字里没有“乙”。改过这几个字的，请改回；刚写这一条更正的，请照更正后的文字抄。',
  );
  expect(wordsForErratum(erratum, 2)).toBe(
    '“乙”在现在的文字里有 2 处，说不清更正的是哪一处。请在 from 和 to 里前后多抄几个字。',
  );
});

test('another cure is offered only where text is missing', () => {
  const other = '；不属于通报的，另写';
  expect(wordsFor({ kind: 'missing', at: 0, there: '甲' }, other)).toBe(
    '这一行后面少了原文的“甲”。请照 source.txt 补上；不属于通报的，另写。',
  );
  expect(wordsFor({ kind: 'extra', at: 0, here: '甲' }, other)).toBe(
    '原文这里没有“甲”。请照 source.txt 删去。',
  );
});

test('a changed text is quoted as it is here, then as it was approved', () => {
  expect(wordsFor({ kind: 'changed', at: 0, here: '甲', there: '乙' }, '')).toBe(
    '文字与批准的原文不同。这里是“甲”，原文是“乙”。请照 source.txt 改回。',
  );
});

test('paragraphs joined and split have opposite cures', () => {
  expect(wordsFor({ kind: 'joined', at: 0, there: '甲' }, '')).toMatch(/“甲”处另起一段.*分段。$/);
  expect(wordsFor({ kind: 'split', at: 0, here: '甲' }, '')).toMatch(/没有在“甲”前另起一段.*连起来。$/);
});
