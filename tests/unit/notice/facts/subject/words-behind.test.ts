import { expect, test } from 'vitest';
import { isPerson, wordsBehind } from '@/lib/notice/facts/subject/words-behind';

test.each([
  ['家', '执法单位行政执法案卷', '执法单位'],
  ['家', '被巡察单位全面反馈', '被巡察单位'],
  ['个', '部门规章，已公布', '部门规章'],
  ['个', '镇街司法所成功调解案件', '镇街司法所'],
  ['个', '方面向省里报告', '方面'],
  ['个', '县（市、区）', '县'],
  ['个', '问题中，有的', '问题'],
  ['个', '整改不力的单位', ''],
  ['名', '干部负责登记备案', '干部'],
  ['名', '总负责人', '总负责人'],
  ['名', '党员律师的线索', '党员律师'],
  ['人', '被处分', ''],
  ['件', '实事之一', '实事'],
  ['人', '予以提醒谈话', ''],
  ['件', '为申请人到现场办理，其余网办', '申请人到现场办理'],
  ['件', '因年代久远', ''],
  ['次', '开展质量评查', '质量评查'],
  ['次', '推进会听取汇报', '推进会'],
  ['次', '建立台账', ''],
  ['次', '单独约谈', ''],
])('behind a figure with %s, %s counts %s', (unit, text, counts) => {
  expect(wordsBehind(text, unit, false)).toBe(counts);
});

test('a time is counted by what it is said to be of', () => {
  expect(wordsBehind('的集中整改', '个月', true)).toBe('集中整改');
  expect(wordsBehind('内报告情况', '个月', true)).toBe('');
});

test('words end with a person or do not', () => {
  expect([isPerson('县区工作人员'), isPerson('司法机关')]).toEqual([true, false]);
});
