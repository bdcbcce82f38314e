import { expect, test } from 'vitest';
import { figurePairs } from '@/lib/notice/facts/figure-pairs';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const pairsIn = (...texts: string[]): string[] => {
  const measures = texts.map((text, at) => measure({ id: `m${at + 1}`, text }));
  const figures = noticeFigures(notice([issue({ parts: [{ label: '整改情况：', measures }] })]));
  return figurePairs(figures).map(({ earlier, later }) => `${earlier.words} → ${later.words}`);
};

test('one thing at two times is a pair, also where the second one is named by its end', () => {
  expect(pairsIn('2023年败诉率为17.63%，2024年第三季度败诉率为15.45%。')).toEqual(['17.63% → 15.45%']);
  expect(pairsIn('2023年度延期案件占比14.55%，2024年度占比0.2%。')).toEqual(['14.55% → 0.2%']);
});

test('how fast a thing grew is a pair where its figures are one', () => {
  expect(pairsIn('2023年办案5件、同比增长6%，2024年办案7件、同比增长8%。')).toEqual(['5件 → 7件', '6% → 8%']);
});

test.each([
  ['another unit', ['2023年办案5件，2024年办案6次。']],
  ['what was done otherwise', ['2023年受理案件5件，2024年办结案件6件。']],
  ['other things', ['2023年调解5件，2024年复议6件。']],
  ['one time', ['2023年办案5件，办案6件。']],
  ['a time that goes back', ['2024年办案5件，2023年办案6件。']],
  ['another measure', ['2023年办案5件。', '2024年办案6件。']],
  ['growth of what is not named', ['2023年同比增长5%，2024年同比增长6%。']],
  ['growth of other things', ['2023年调解5件、同比增长6%，2024年复议7件、同比增长8%。']],
])('%s makes no pair', (_, texts) => {
  expect(pairsIn(...texts)).toEqual([]);
});

test('growth and decline make no pair', () => {
  expect(pairsIn('2023年办案5件、同比增长6%，2024年办案4件、同比下降8%。')).toEqual(['5件 → 4件']);
  expect(pairsIn('2023年办案同比增长6%，2024年办案同比下降8%。')).toEqual([]);
});

test('a figure belongs to one pair', () => {
  expect(pairsIn('2022年办案4件，2023年办案5件，2024年办案6件。')).toEqual(['4件 → 5件']);
});
