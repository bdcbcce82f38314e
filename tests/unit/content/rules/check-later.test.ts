import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { checkLater } from '@/lib/content/rules/check-later';
import type { Status } from '@/lib/model/notice';
import type { StatusCode } from '@/lib/status';

const given = (code: StatusCode): Status => ({
  code,
  basis: 'inferred',
  asOf: '2026-03-01',
  origin: 'notice',
  evidence: '二、整改情况',
});

function faultsOf(front: Partial<IssueFile['front']>, code: StatusCode = 'rectified') {
  const report = new Report();
  const measures = [
    { ordinal: '一是', text: '延长开放时间。', line: 7 },
    { ordinal: '二是', text: '〔措施02-m2已撤下〕', line: 9 },
    { ordinal: '三是', text: '待条件成熟后建新馆。', line: 11 },
  ];
  const parts = [{ label: '整改情况：', line: 5, measures }];
  const file = {
    id: '02',
    path: 'issues/02.md',
    front: { heading: '甲。', ...front },
    parts,
    lineOf: () => 3,
  };
  checkLater(file, given(code), report);
  return report.faults.map(({ line, field, message }) => `${line} ${field}：${message}`);
}

const update = { date: '2026-05-01', text: '已完成。', source: '某市图书局' };

test('a measure of a rectified issue is accepted, and so is an issue without one', () => {
  expect(faultsOf({ later: 'm3' })).toEqual([]);
  expect(faultsOf({}, 'incomplete')).toEqual([]);
});

test('the measure has to be there, and not withdrawn', () => {
  for (const later of ['m2', 'm4', 'n1']) {
    expect(faultsOf({ later })).toEqual([`3 later：没有编号是 ${later} 的段落。可写的有 m1、m3。`]);
  }
});

test('the issue has to count as rectified, by the notice or by an update since', () => {
  const fault = '3 later：这个问题的状态是 未完成整改，不写这个字段。请删去；还要做什么，写在 remaining 里。';
  expect(faultsOf({ later: 'm3' }, 'incomplete')).toEqual([fault]);
  expect(faultsOf({ later: 'm3', updates: [{ ...update, status: 'incomplete' }] })).toEqual([fault]);
  const since = [{ ...update, status: 'rectified' as const }, update];
  expect(faultsOf({ later: 'm3', updates: since }, 'incomplete')).toEqual([]);
});
