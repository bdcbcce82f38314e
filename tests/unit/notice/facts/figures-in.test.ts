import { expect, test } from 'vitest';
import { figuresIn } from '@/lib/notice/facts/figures-in';

const words = (text: string): string[] => figuresIn(text).map((figure) => figure.words);

test.each([
  ['召开专题会议12次、约谈3人次。', ['12次', '3人次']],
  ['挽回损失120.5万元，清退1,200元。', ['120.5万元', '1,200元']],
  ['登记志愿者１．３万多名，办结率９８％。', ['１．３万多名', '９８％']],
  ['评估年租金588-600元/年。', ['588-600元/年']],
  ['历时3个月，用了20个工作日。', ['3个月', '20个工作日']],
  [
    '组建一支小分队，修订两项规章，百分之三十办结，二十余人参加。',
    ['一支', '两项', '百分之三十', '二十余人'],
  ],
])('%s has its figures', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  '第3条、第一次、逐一、一次性告知、同一人、一人一档',
  '2024年3月19日，〔2023〕12号，95号，电话0123-7654321，12345平台',
  '落实“三项制度”、两个维护和八项规定，开展“三会一课”',
  '《三年行动2.0版5项措施》',
  '二十大、十大法治人物、上一轮巡察、八届二次全会',
  '从36进15',
  '建馆30周年、年满18周岁、走进千家万户、每一个读者',
  '做到3个一批、五个一批，一个声音、一个口径对外',
])('%s has none', (text) => {
  expect(words(text)).toEqual([]);
});

test('a figure has its value in its unit, its bounds, and says if it is rough', () => {
  const values = figuresIn('1.3万多名、41.65万元、588-600元、不少于3人、百分之三十。').map(
    ({ low, high, rough, unit }) => [low, high, rough, unit],
  );
  expect(values).toEqual([
    [13000, 13000, true, '名'],
    [41.65, 41.65, false, '万元'],
    [588, 600, false, '元'],
    [3, 3, true, '人'],
    [30, 30, false, '%'],
  ]);
});

test('a figure beside or behind any word for a bound is rough; one that was reached is not', () => {
  const figures = figuresIn('每月至少召开1次会议，不高于5%，逾6万元，500人以上，近60家，超7件，达到8个。');
  expect(figures.map(({ words, rough }) => [words, rough])).toEqual([
    ['1次', true],
    ['5%', true],
    ['6万元', true],
    ['500人', true],
    ['60家', true],
    ['7件', true],
    ['8个', false],
  ]);
});

test.each(['不到10%', '不足10人', '逾10人', '10人左右', '10人以上', '10天以内'])('%s is rough', (text) => {
  expect(figuresIn(text).map(({ rough }) => rough)).toEqual([true]);
});

test('its period is no year that names something in a clause with a day or month of that year', () => {
  const text = '2024年4月22日举办2024年度考试，45名干部参加。2024年5月完成2023年度核查7件，2024年共8件。';
  expect(figuresIn(text).map((figure) => [figure.words, figure.period?.words ?? null])).toEqual([
    ['45名', '2024年4月22日'],
    ['7件', '2023年度'],
    ['8件', '2024年'],
  ]);
});

test('its period is the last one that its sentence names before it, outside of names', () => {
  const text =
    '2022年开展检查，抽查5次；抽查6次。2023年办结7件，2024年8件，结转的“2021年经费”执行率90%。又办9件。';
  expect(figuresIn(text).map((figure) => [figure.words, figure.period?.words ?? null])).toEqual([
    ['5次', '2022年'],
    ['6次', null],
    ['7件', '2023年'],
    ['8件', '2024年'],
    ['90%', '2024年'],
    ['9件', null],
  ]);
});
