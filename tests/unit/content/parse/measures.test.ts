import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { measureIds, parseMeasures, splitOrdinal } from '@/lib/content/parse/measures';

function parse(...texts: string[]) {
  const report = new Report();
  const paragraphs = texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 }) as const);
  return {
    measures: parseMeasures(paragraphs, 'a.md', report),
    lines: report.warnings.map(({ line }) => line),
  };
}

test('numbered paragraphs are measures, without their ordinal', () => {
  expect(parse('一是甲。', '二是乙。')).toEqual({
    measures: [
      { ordinal: '一是', text: '甲。', line: 1 },
      { ordinal: '二是', text: '乙。', line: 2 },
    ],
    lines: [],
  });
});

test('a paragraph without an ordinal goes with the measure above it', () => {
  expect(parse('一是甲。', '另外，', '二是乙。').measures).toEqual([
    { ordinal: '一是', text: '甲。\n另外，', line: 1 },
    { ordinal: '二是', text: '乙。', line: 3 },
  ]);
});

test('words before 一是 stand alone', () => {
  expect(parse('先说明。', '一是甲。').measures.map(({ ordinal }) => ordinal)).toEqual([null, '一是']);
});

test('a number may stand before a year', () => {
  expect(parse('1.甲。', '2.2024年3月乙。', '3.丙。')).toMatchObject({
    measures: [{ ordinal: '1.' }, { ordinal: '2.', text: '2024年3月乙。' }, { ordinal: '3.' }],
    lines: [],
  });
});

test('measures go on after ten', () => {
  const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
  expect(parse(...ordinals.map((ordinal) => `${ordinal}是甲。`)).lines).toEqual([]);
});

test.each([
  ['the first is not 一是', ['二是甲。'], [1]],
  ['one is left out', ['一是甲。', '三是丙。', '四是丁。'], [2]],
  ['one is written twice', ['一是甲。', '一是乙。', '三是丙。'], [2]],
])('one warning is given if %s', (_, texts, lines) => {
  expect(parse(...texts).lines).toEqual(lines);
});

test.each([
  ['一是开会。', '一是', { ordinal: '一是', text: '开会。' }],
  ['一是开会。', null, { ordinal: null, text: '一是开会。' }],
  ['二是开会。', '一是', { ordinal: '二是', text: '开会。' }],
  ['开会。', '一是', { ordinal: null, text: '开会。' }],
])('“%s”, known to have %s, is parted from its ordinal', (paragraph, known, parted) => {
  expect(splitOrdinal(paragraph, known)).toEqual(parted);
});

test.each([
  ['numbered', ['一是', '二是'], 0, ['m1', 'm2']],
  ['one without a number, in the second part', [null], 1, ['n1']],
  ['a text before the first number', [null, '一是'], 1, ['n0', 'n1']],
  ['several without a number', [null, null, null], 0, ['m0', 'm1', 'm2']],
])('the ids of measures: %s', (_, ordinals, part, ids) => {
  expect(
    measureIds(
      ordinals.map((ordinal) => ({ ordinal })),
      part,
    ),
  ).toEqual(ids);
});
