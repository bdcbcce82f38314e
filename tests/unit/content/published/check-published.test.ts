import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { checkPublished } from '@/lib/content/published/check-published';
import { publishable } from '@/lib/content/published/publishable';
import type { Issue, Notice } from '@/lib/model/notice';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

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

test('a published file neither changes nor goes', () => {
  const named = (changes: Parameters<typeof evidenceFile>[0] = {}) =>
    changed({ updates: [{ ...update, file: evidenceFile(changes) }] });
  expect(faultsOf(named(), named())).toEqual([]);
  expect(faultsOf(named({ sha256: 'f'.repeat(64) }), named())).toContain(
    'content/notices/2026-library/files/report.pdf ：与公开时不同：公开时的校验值以 0123456789abcdef 开头，现在是 ffffffffffffffff。公开过的文件不能换，请放回原来的；有新的文件，请另起名字，另写一条更新。',
  );
  expect(faultsOf(changed({ updates: [update] }), named())).toContain(
    'content/published.yaml 9：文件 report.pdf 已经公开，现在没有了。请放回 notices/2026-library/files，并恢复写到它的那一条更新。',
  );
});

test('a published file is not moved to another day', () => {
  const on = (date: string) => changed({ updates: [{ ...update, date, file: evidenceFile() }] });
  expect(faultsOf(on('2026-04-03'), on('2026-04-01'))).toContain(
    'content/notices/2026-library/files/report.pdf ：公开的日期与登记的不同：登记时是 2026-04-01，现在是 2026-04-03。请改回更新的 date。',
  );
});
