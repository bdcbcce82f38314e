import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import { checkFutureDays, checkUpdates } from '@/lib/content/rules/check-updates';
import type { Update } from '@/lib/model/update-schema';

const promised = (target: string) => ({ reasons: ['fiscal-condition' as const], target });

const file = (updates: Partial<Update>[], targets: string[] = ['力争2026年9月完工']): IssueFile => ({
  id: '01',
  path: 'issues/01.md',
  front: {
    heading: '甲。',
    remaining: targets.map(promised),
    updates: updates.map((update) => ({ date: '2026-05-01', text: '开工。', source: '乙单位', ...update })),
  },
  parts: [
    { label: '整改情况：', line: 5, measures: [{ ordinal: null, text: '乙。', line: 7 }] },
    {
      label: '未完成整改的原因及下一步措施：',
      line: 9,
      measures: targets.map((text, index) => ({ ordinal: `${index + 1}.`, text, line: 11 })),
    },
  ],
  lineOf: (field) => field.length,
});

function faultsOf(...args: Parameters<typeof file>) {
  const report = new Report();
  checkUpdates(file(...args), '2026-03-01', report);
  return report.faults.map(({ field, message }) => `${field}：${message}`);
}

test('updates follow the as-of date of the notice', () => {
  expect(faultsOf([{ date: '2026-03-02' }])).toEqual([]);
  expect(faultsOf([{ date: '2026-03-01' }])).toEqual([
    'updates 第 1 条 date：日期 2026-03-01 不晚于通报的截至日期 2026-03-01。这里只写通报之后发布的情况，请改正日期。',
  ]);
});

test('updates stand in order, one per day', () => {
  expect(faultsOf([{ date: '2026-04-01' }, { date: '2026-04-02' }])).toEqual([]);
  expect(faultsOf([{ date: '2026-04-01' }, { date: '2026-04-01' }])).toEqual([
    'updates 第 2 条 date：日期 2026-04-01 不晚于上一条的 2026-04-01。请按日期从早到晚排列，一天写一条。',
  ]);
});

test('a new target is not before the month of its update', () => {
  expect(faultsOf([{ target: '2026年5月完工' }])).toEqual([]);
  expect(faultsOf([{ target: '2026年4月完工' }])).toEqual([
    'updates 第 1 条 target：目标时间 2026年4月 早于这一条的日期 2026-05-01。请核对发布的原话。',
  ]);
});

test('where there are two targets, a new one says which it replaces', () => {
  const targets = ['力争2026年9月完工', '力争2026年10月完工'];
  const target = '2026年12月完工';
  expect(faultsOf([{ target, measure: 'n2' }], targets)).toEqual([]);
  expect(faultsOf([{ target }], targets)).toEqual([
    'updates 第 1 条 target：这个问题有 2 个目标时间，说不清改的是哪一个。请加上 measure，写那一段的编号，例如 measure: n2。',
  ]);
});

test('a measure is named only with a target, and by an identifier of the remaining part', () => {
  expect(faultsOf([{ measure: 'n1' }])).toEqual([
    'updates 第 1 条 measure：没有写 target，就不写这个字段。请删去，或补上 target。',
  ]);
  expect(faultsOf([{ target: '2026年12月完工', measure: 'm1' }])).toEqual([
    'updates 第 1 条 measure：没有编号是 m1 的段落。可写的有 n1。',
  ]);
});

test('only an update later than tomorrow is warned of, and stops nothing', () => {
  const report = new Report();
  checkFutureDays(file([{ date: '2026-06-02' }, { date: '2026-06-03' }]), '2026-06-01', report);
  expect(report.faults).toEqual([]);
  expect(report.warnings).toEqual([
    {
      file: 'issues/01.md',
      line: 3,
      field: 'updates 第 2 条 date',
      message: '日期 2026-06-03 还没有到，今天是 2026-06-01。请核对年月日。',
    },
  ]);
});

test('so is a correction later than tomorrow', () => {
  const report = new Report();
  const erratum = { of: 'text', from: '甲', to: '乙', reason: '录入时抄错。' } as const;
  const { front, ...rest } = file([]);
  const errata = [
    { ...erratum, date: '2026-06-02' },
    { ...erratum, date: '2206-06-01' },
  ];
  checkFutureDays({ ...rest, front: { ...front, errata } }, '2026-06-01', report);
  expect(report.warnings.map(({ field, message }) => [field, message])).toEqual([
    ['errata 第 2 条 date', '日期 2206-06-01 还没有到，今天是 2026-06-01。请核对年月日。'],
  ]);
});
