import { expect, test } from 'vitest';
import { figurePairs } from '@/lib/notice/facts/figure-pairs';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { approved, counted, placeOf, readStill } from '@/tests/fixtures/facts/real-facts';

const figures = noticeFigures(approved);

const readByHand = (): string[][] =>
  readStill('figures-by-hand.txt').map((line) => line.split('|').map((cell) => cell.trim()));

test('the figures, their periods and directions are those read by hand', () => {
  const found = counted(
    figures.map(({ place, words, period, direction }) =>
      [placeOf(place), words, period?.words ?? '', direction?.words ?? ''].join(' | '),
    ),
  );
  const byHand = counted(
    readByHand().map(([place, words, period, , direction]) => [place, words, period, direction].join(' | ')),
  );
  expect(byHand.length).toBeGreaterThan(150);
  expect(found.filter((line) => !byHand.includes(line))).toEqual([]);
  expect(byHand.filter((line) => !found.includes(line))).toEqual([]);
});

test('the words that figures count are those read by hand, but for a few that are longer, shorter or left out', () => {
  const byHand = readByHand();
  const others = figures.flatMap(({ place, words, subject }) => {
    const at = byHand.findIndex(([where, figure]) => where === placeOf(place) && figure === words);
    const [, , , counts = ''] = byHand.splice(at, 1)[0] ?? [];
    return counts === subject ? [] : [`${placeOf(place)} ${words}: ${counts} / ${subject}`];
  });
  expect(byHand).toEqual([]);
  expect(others).toEqual([
    '01/m2 6次: 党组“第一议题”学习 / “第一议题”学习',
    '05/m1 两项: 规章 / 规章立法',
    '18/m2 15个百分点: 征询办案机关意见的援助案件、庭审旁听援助案件数 / 庭审旁听援助案件数',
    '21/m2 4人次: 多报出差伙食补助 / 发现因同样问题多报出差伙食补助',
    '31/m2 3次: 约谈 / ',
    '31/m2 9人次: 约谈 / 重点科室重要部位负责人约谈',
    '36/m2 90.57%: 结转的“2022年中央政法转移支付经费”预算执行率 / “2022年中央政法转移支付经费”预算执行率',
    '38/m1 200元/年: 柴火间 / ',
    '38/m2 588-600元/年: 年租金 / 评估年租金',
    '43/m1 90.57%: 结转的“2022年中央政法转移支付经费”预算执行率 / “2022年中央政法转移支付经费”预算执行率',
  ]);
});

test('the pairs of figures are those read by hand', () => {
  const found = figurePairs(figures).map(
    ({ earlier, later }) => `${placeOf(earlier.place)} | ${earlier.words} | ${later.words}`,
  );
  expect(found).toEqual(readStill('pairs-by-hand.txt'));
});

test('every figure stands in its paragraph as printed', () => {
  for (const { words, start, paragraph } of figures)
    expect(paragraph.slice(start, start + words.length)).toBe(words);
});
