import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkErrata } from '@/lib/content/rules/check-errata';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { StatusCode } from '@/lib/status';

function faultsOf(errata: Partial<Erratum>[], given: StatusCode | null = 'rectified') {
  const report = new Report();
  const whole = errata.map((one) => ({ date: '2026-04-01', from: '甲', to: '乙', reason: '抄错。', ...one }));
  const lineOf = () => 6;
  checkErrata({ path: 'a.md', errata: whole, lineOf, published: '2026-03-01', given }, report);
  return report.faults.map(({ file, line, field, message }) => `${file} ${line} ${field}：${message}`);
}

const status = (from: string, to: string) => ({ of: 'status' as const, from, to });

test('an erratum may be of the day of publication, and two of one day', () => {
  expect(faultsOf([{ date: '2026-03-01' }, { date: '2026-03-01' }])).toEqual([]);
});

test('an erratum is not earlier than the publication', () => {
  expect(faultsOf([{ date: '2026-02-28' }])).toEqual([
    'a.md 6 errata 第 1 条 date：日期 2026-02-28 早于通报发布的 2026-03-01。请改正。',
  ]);
});

test('errata stand in order', () => {
  expect(faultsOf([{ date: '2026-04-02' }, { date: '2026-04-01' }])).toEqual([
    'a.md 6 errata 第 2 条 date：日期 2026-04-01 早于上一条的 2026-04-02。请按日期从早到晚排列。',
  ]);
});

test('only the latest erratum of a status leads to the current one', () => {
  const first = status('未完成整改', '长期坚持');
  expect(faultsOf([first, status('长期坚持', '已整改'), {}])).toEqual([]);
  expect(faultsOf([status('长期坚持', '已整改'), first])).toEqual([
    'a.md 6 errata 第 2 条 to：现在的状态是“已整改”。请照现在的状态写，或改正状态。',
  ]);
});

test('both words of a status erratum are statuses', () => {
  const cure =
    '不是一种状态。请改为 已整改、基本完成整改、阶段性完成、长期坚持、正在整改、未完成整改、未写明状态 之一。';
  expect(faultsOf([status('没改', '已整改')])).toEqual([`a.md 6 errata 第 1 条 from：“没改”${cure}`]);
  expect(faultsOf([status('未完成整改', '改了')])).toContain(`a.md 6 errata 第 1 条 to：“改了”${cure}`);
});

test('a notice has no status to correct', () => {
  expect(faultsOf([status('未完成整改', '已整改')], null)).toEqual([
    'a.md 6 errata 第 1 条 of：通报没有状态，状态写在问题里。请把这一条移到问题的文件。',
  ]);
});
