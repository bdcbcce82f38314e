import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkPublished, unrecorded } from '@/lib/content/published/check-published';
import { publishable } from '@/lib/content/published/publishable';
import type { Issue, Notice } from '@/lib/model/notice';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const PAGE = '/notices/2026-library/issues/02/';
const update = { date: '2026-04-01', text: '已收回9册。', source: '某市图书局' };
const erratum = { date: '2026-04-02', from: '延长', to: '缩短', reason: '抄错。' };
const before = notice([issue({ updates: [update] })]);

function faultsOf(now: Notice[], was: Notice[] = [before]) {
  const report = new Report();
  const record = publishable(was);
  checkPublished(
    { path: 'content/published.yaml', record, lineOf: () => 9, isWhole: true },
    now,
    'content',
    report,
  );
  return report.faults.map(({ file, line, message }) => `${file} ${line ?? ''}：${message}`);
}

const changed = (changes: Partial<Issue>) => [notice([issue({ updates: [update], ...changes })])];
const IN_ISSUE = 'content/notices/2026-library/issues/02.md ';

test('what is as it was, and what was added, is no fault', () => {
  expect(faultsOf([before])).toEqual([]);
  expect(faultsOf([{ ...before, slug: 'newer', issues: [], sections: [] }, before])).toEqual([]);
});

test('a changed measure is reported in the file of its issue, and an erratum makes it right', () => {
  const parts = [{ label: '整改情况：', measures: [measure({ text: '缩短开放时间。' })] }];
  expect(faultsOf(changed({ parts }))).toEqual([
    `${IN_ISSUE}：措施 02-m1 的文字与公开时不同。请改回；确实要更正的，请写 errata。`,
  ]);
  expect(faultsOf(changed({ parts, errata: [erratum] }))).toEqual([]);
});

test('a changed status of the notice names both statuses', () => {
  const given = { ...issue().given, code: 'incomplete' as const };
  expect(faultsOf(changed({ given }))).toEqual([
    `${IN_ISSUE}：状态与公开时不同：公开时是“已整改”，现在是“未完成整改”。状态只由 updates 改变；当时登记错了的，请写 errata，其中写 of: 状态。`,
  ]);
});

test('an update neither changes nor goes', () => {
  expect(faultsOf(changed({ updates: [{ ...update, text: '已收回6册。' }] }))).toEqual([
    `${IN_ISSUE}：2026-04-01 的更新与公开时不同。公开过的更新不能改，请改回；写错了字的，请写 errata；有新情况，请另写一条。`,
  ]);
  expect(faultsOf(changed({ updates: [] }))).toEqual([
    'content/published.yaml 9：2026-04-01 的更新已经公开，现在没有了。请在 notices/2026-library/issues/02.md 里恢复；有新情况，请另写一条。',
  ]);
});

test('a notice that has gone is reported once, without its issues and measures', () => {
  const faults = faultsOf([]).filter((fault) => !fault.includes('网页 '));
  expect(faults).toEqual([
    'content/published.yaml 9：通报 2026-library 已经公开，现在没有了。请恢复文件夹 notices/2026-library；改了名的，在新文件夹的 notice.md 里写 formerly: [2026-library]。',
  ]);
});

test('a renamed notice is found under its old name', () => {
  const issues = before.issues.map((one) => ({ ...one, notice: 'renamed' }));
  expect(faultsOf([{ ...before, slug: 'renamed', formerly: ['2026-library'], issues }])).toEqual([]);
});

test('an issue that has gone is reported once, without its measures', () => {
  const faults = faultsOf([before], [notice([issue({ updates: [update] }), issue({ id: '03' })])]);
  expect(faults.filter((fault) => fault.includes('03'))).toEqual([
    'content/published.yaml 9：问题 03 已经公开，现在没有了。请恢复 notices/2026-library/issues/03.md；公开过的问题不能删除，也不能改编号。',
  ]);
});

test('only new addresses are not yet recorded', () => {
  expect(unrecorded(publishable([before]), [before])).toEqual([]);
  expect(unrecorded(publishable([before]), changed({ errata: [erratum] }))).toEqual([`${PAGE}#e-1`]);
  expect(unrecorded(null, [before])).toContain(`${PAGE}#m1`);
});
