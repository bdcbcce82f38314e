import { expect, test } from 'vitest';
import { figuresIn } from '@/lib/notice/facts/figures-in';

test.each([
  ['抽查8家执法单位行政执法案卷38卷', ['执法单位行政执法案卷', '执法单位行政执法案卷']],
  ['2023年全市行政诉讼败诉率为17.63%', ['全市行政诉讼败诉率']],
  ['纠正违法行政行为43件，纠错率提升至20.48%', ['纠正违法行政行为', '纠错率']],
  ['对7个系统25个执法单位共35件案卷进行评查', ['系统', '执法单位', '案卷']],
  ['“办公经费”预算执行率97%，核实“历年债权41.65万元”', ['“办公经费”预算执行率', '历年债权']],
  ['3次', ['']],
])('in %s each figure has the words that it counts', (text, subjects) => {
  expect(figuresIn(text).map(({ subject }) => subject)).toEqual(subjects);
});
