import { expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import type { Target } from '@/lib/withdraw/find-target';
import { planWithdrawal } from '@/lib/withdraw/plan-withdrawal';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';

const own = issue();
const other = issue({
  id: '03',
  heading: '（3）书库偏小。',
  parts: [],
  related: [{ issue: '02', reason: '说的是同一件事。' }],
});
const whole = notice([own, other]);
const N = 'notices/2026-library';
const ISSUE = `---\nheading: （2）开放时间偏短。\n---\n## 整改情况：\n\n一是延长开放时间。\n`;
const accepted = (rows: [string, string][]): string =>
  `accepted:\n${rows.map(([file, words]) => `  - file: ${file}\n    words: ${words}\n`).join('')}`;
const texts = new Map([
  [`${N}/notice.md`, `---\nsourceSha256: ${whole.sourceSha256}\n---\n`],
  [
    `${N}/source.txt`,
    `${whole.title}\n二、整改情况\n（一）服务方面\n（2）开放时间偏短。\n整改情况：一是延长开放时间。\n（3）书库偏小。\n`,
  ],
  [`${N}/issues/02.md`, ISSUE],
  [
    `${N}/issues/03.md`,
    "---\nheading: （3）书库偏小。\nrelated:\n  - issue: '02'\n    reason: 说的是同一件事。\n---\n",
  ],
  ['notices/2027-museum/notice.md', '---\n---\n'],
]);
const ofIssue: Target = { kind: 'issue', notice: whole, issue: own };
const ofMeasure: Target = { kind: 'measure', notice: whole, issue: own, measure: measure() };

function plan(target: Target, rows: [string, string][] = []): Record<string, string | null> {
  const all = rows.length === 0 ? texts : new Map([...texts, ['accepted.yaml', accepted(rows)]]);
  const folder = { texts: all, others: [`${N}/files/a.png`, 'notices/2027-museum/files/b.png'] };
  return Object.fromEntries(planWithdrawal(folder, target, WITHDRAWAL));
}

test('of a notice every file goes but notice.md; no other notice is touched', () => {
  const edits = plan({ kind: 'notice', notice: whole });
  const { [`${N}/notice.md`]: left, ...gone } = edits;
  expect(left).toContain('reason: 含有个人信息');
  expect(Object.keys(gone).sort()).toEqual(
    ['files/a.png', 'issues/02.md', 'issues/03.md', 'source.txt'].map((name) => `${N}/${name}`),
  );
  expect(new Set(Object.values(gone))).toEqual(new Set([null]));
});

test.each([
  ['an issue', ofIssue, '\n〔问题2已撤下〕\n'],
  ['a measure', ofMeasure, '一是〔措施02-m1已撤下〕'],
])('%s leaves its mark in the source, whose new hash stands in notice.md', (_, target, mark) => {
  const edits = plan(target);
  const source = edits[`${N}/source.txt`] ?? '';
  expect(source).toContain(mark);
  expect(source).not.toContain('延长开放');
  const hash = sha256(source);
  expect(edits[`${N}/notice.md`]).toBe(`---\nsourceSha256: ${hash}\n---\n`);
  expect(edits[`${N}/issues/02.md`]).toContain('reason: 含有个人信息');
});

test('an issue is no longer named as related; a measure leaves that as it is', () => {
  expect(plan(ofIssue)[`${N}/issues/03.md`]).toBe('---\nheading: （3）书库偏小。\n---\n');
  expect(plan(ofMeasure)).not.toHaveProperty([`${N}/issues/03.md`]);
});

test.each([
  ['a notice', { kind: 'notice' as const, notice: whole }, [0, 1, 2]],
  ['an issue', ofIssue, [0, 1]],
  ['a measure', ofMeasure, [0]],
])('the accepted words of %s go with it', (_, target, gone) => {
  const rows: [string, string][] = [
    [`${N}/issues/02.md`, '延长开放时间'],
    [`${N}/issues/02.md`, '开放时间偏短'],
    [`${N}/issues/03.md`, '书库偏小'],
    ['notices/2027-museum/issues/02.md', '延长开放时间'],
  ];
  const kept = rows.filter((__, index) => !gone.includes(index));
  expect(plan(target, rows)['accepted.yaml']).toBe(accepted(kept));
});

test('accepted.yaml is left alone if no row goes, and goes with its last row', () => {
  expect(plan(ofIssue, [[`${N}/issues/03.md`, '书库偏小']])).not.toHaveProperty(['accepted.yaml']);
  expect(plan(ofIssue, [[`${N}/issues/02.md`, '延长开放时间']])['accepted.yaml']).toBeNull();
});
