import { expect, test } from 'vitest';
import { cutMeasures } from '@/lib/import/text/cut-measures';

test.each([
  ['一是甲。二是乙；三是丙。', ['一是甲。', '二是乙；', '三是丙。']],
  ['没有编号的一段。', ['没有编号的一段。']],
  ['先说明。一是甲。二是乙。', ['先说明。', '一是甲。', '二是乙。']],
  ['一是甲，其中二是乙。二是丙。', ['一是甲，其中二是乙。', '二是丙。']],
  ['一是甲。三是丙。', ['一是甲。三是丙。']],
  ['一是《𬱖字考》。二是乙。', ['一是《𬱖字考》。', '二是乙。']],
  ['一是甲。二是乙。一是丙。二是丁。', ['一是甲。', '二是乙。', '一是丙。', '二是丁。']],
  ['三是丙。四是丁。', ['三是丙。', '四是丁。']],
  ['第一，甲。第二，乙。', ['第一，甲。', '第二，乙。']],
  ['①甲。②乙。', ['①甲。', '②乙。']],
  ['1.甲1.5万元。2.乙。', ['1.甲1.5万元。', '2.乙。']],
  ['分两步：（1）甲。（2）乙。', ['分两步：', '（1）甲。', '（2）乙。']],
  ['一是甲：（1）乙。（2）丙。二是丁。', ['一是甲：（1）乙。（2）丙。', '二是丁。']],
  ['他说“甲。”二是乙。', ['他说“甲。”二是乙。']],
])('%s is cut at its measures', (paragraph, measures) => {
  expect(cutMeasures(paragraph).map(({ text }) => text)).toEqual(measures);
});

test('each measure has its ordinal', () => {
  expect(cutMeasures('说明。1.甲。2.乙。').map(({ ordinal }) => ordinal)).toEqual([null, '1', '2']);
  expect(cutMeasures('一是甲。二是乙。').map(({ ordinal }) => ordinal)).toEqual(['一是', '二是']);
});
