import { expect, test } from 'vitest';
import type { Block } from '@/lib/quotation/create-finder';
import { withEnds } from '@/lib/quotation/with-ends';
import { commonIn, quotable } from '@/tests/fixtures/quotation';

function ends(from: string, as: string, ...blocks: Block[]): string[] {
  const [quotation, text] = [quotable(as), quotable(from)];
  return commonIn(withEnds(blocks, 0, quotation.units.length, quotation, text), text);
}

test('a block begins as early as quotation and text agree', () => {
  expect(ends('甲乙丙丁戊', '甲乙丙丁戊', { quoted: 2, printed: 2, length: 3 })).toEqual(['甲乙丙丁戊']);
});

test('another figure at an end belongs to the passage, across a comma too, and what follows it as well', () => {
  expect(ends('率为17%。', '率为15%。', { quoted: 0, printed: 0, length: 2 })).toEqual(['率为', '']);
  expect(ends('率为17%，下降', '15%，下降', { quoted: 1, printed: 3, length: 2 })).toEqual(['', '下降']);
  expect(ends('共2件、2人次', '共2件、3人次', { quoted: 0, printed: 0, length: 3 })).toEqual([
    '共2件',
    '人次',
  ]);
});

test('a figure of the next sentence does not', () => {
  expect(ends('降至17%。2023年', '降至17%。2024年', { quoted: 0, printed: 0, length: 3 })).toEqual([
    '降至17%',
  ]);
});

test('up to three other units before the end of a clause belong to it', () => {
  expect(ends('主任林庆元获评', '主任林庆圆', { quoted: 0, printed: 0, length: 4 })).toEqual([
    '主任林庆',
    '',
  ]);
  expect(ends('主任林庆元获评十大', '主任林庆再次入选', { quoted: 0, printed: 0, length: 4 })).toEqual([
    '主任林庆',
  ]);
});

test('the few left of a clause may stand a little further on in the text', () => {
  expect(ends('借阅量稳步上升。', '借阅量上升。', { quoted: 0, printed: 0, length: 3 })).toEqual([
    '借阅量',
    '上升',
  ]);
  expect(ends('不断提高借阅量', '提高借阅量', { quoted: 2, printed: 4, length: 3 })).toEqual(['提高借阅量']);
});

test('other units in a clause belong to it if quotation and text agree behind them', () => {
  expect(ends('中共甲市图书馆', '中共乙市图书馆', { quoted: 4, printed: 4, length: 3 })).toEqual([
    '中共',
    '市图书馆',
  ]);
  expect(ends('按20元/年收取', '按20元/月收取', { quoted: 0, printed: 0, length: 3 })).toEqual([
    '按20元',
    '收取',
  ]);
  expect(ends('读者1.3万多名', '读者1.3名', { quoted: 0, printed: 0, length: 2 })).toEqual(['读者', '名']);
  expect(ends('馆员不少于3人', '馆员不多于3人', { quoted: 0, printed: 0, length: 3 })).toEqual([
    '馆员不',
    '于3人',
  ]);
  expect(ends('中共甲市图书馆', '丙丁戊己市图书馆', { quoted: 4, printed: 3, length: 4 })).toEqual([
    '市图书馆',
  ]);
});

test('what turns the meaning belongs to a passage that begins or ends beside it', () => {
  expect(ends('二是未完成整改', '完成整改', { quoted: 0, printed: 3, length: 4 })).toEqual(['', '完成整改']);
  expect(ends('人员，力争12月开馆', '12月开馆', { quoted: 0, printed: 4, length: 4 })).toEqual([
    '',
    '12月开馆',
  ]);
  expect(ends('核查2人次。', '核查2人', { quoted: 0, printed: 0, length: 4 })).toEqual(['核查2人', '']);
  expect(ends('延迟50多天', '延迟50', { quoted: 0, printed: 0, length: 3 })).toEqual(['延迟50', '']);
  expect(ends('条件不。完成整改', '完成整改', { quoted: 0, printed: 3, length: 4 })).toEqual(['完成整改']);
  expect(ends('核查2人、次数', '核查2人', { quoted: 0, printed: 0, length: 4 })).toEqual(['核查2人']);
});
