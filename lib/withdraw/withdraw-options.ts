import { readOptions } from '@/lib/read-options';

/**
 * What is named on the command line: a notice, an issue of it, a measure of that issue, a file of evidence (its name, or
 * that without its ending), or a place in its chapters.
 */
export type Named =
  | { kind: 'notice'; slug: string }
  | { kind: 'issue'; slug: string; issue: string }
  | { kind: 'measure'; slug: string; issue: string; measure: string }
  | { kind: 'file'; slug: string; file: string }
  | { kind: 'place'; slug: string; anchor: string };

/** The words of a command; what is undefined was not written. */
export type WithdrawOptions = {
  named: Named;
  reason: string | undefined;
  basis: string | undefined;
  date: string | undefined;
};

/** The usage. */
export const WITHDRAW_USAGE = `用法：npm run withdraw -- 要撤下的 --reason 原因 [--basis 依据] [--date 2026-11-28]
要撤下的，写成 2025-xuncha/22（一个问题）、2025-xuncha/07#m1（一项措施）、2025-xuncha/files/photo.jpg（一份佐证材料）
或 2025-xuncha（整份通报），也可以写它的网址。章里的段落不能单独撤下。
原因和依据会公开，不要重复撤下的字。不写日期就是今天。`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The options of a command; null if they are not as the usage says. */
export function parseWithdrawOptions(words: string[]): WithdrawOptions | null {
  const text = { type: 'string' } as const;
  const options = { reason: text, basis: text, date: text };
  const command = readOptions({ args: words, allowPositionals: true, options });
  if (command === null) return null;
  const { values, positionals } = command;
  const [first = '', ...bare] = positionals;
  const named = readNamed(first);
  // Windows PowerShell swallows -- and npm then takes --reason for an option of its own: the values arrive alone.
  const days = bare.filter((word) => DAY.test(word));
  const [reason = values.reason, basis = values.basis, ...more] = bare.filter((word) => !DAY.test(word));
  const [date = values.date, ...moreDays] = days;
  const isDouble = bare.length > 0 && Object.keys(values).length > 0;
  if (named === null || isDouble || more.length + moreDays.length > 0 || reason?.trim() === '') return null;
  return { named, reason, basis, date };
}

// A slug with a number or nothing behind it, a file, or the address of either; a list of a notice names nothing.
const FILE = /^([a-z0-9-]+)\/files\/(?:[^/#]+\/)?([^/#]+)\/?$/;
const PLACE = /^([a-z0-9-]+)(?:\/?|\/(?:issues\/)?(\d+)\/?)(?:#([\w-]+))?$/;
// On the page of the whole notice: issue-07, issue-07-m1, and in chapters s3-p2
const IN_NOTICE = /^issue-(\d+)(?:-(\w+))?$/;
const CHAPTER = /^s\d/;

/** 2025-xuncha/7#m1, 2025-xuncha/files/photo.jpg, or the address of its page; null for anything else. */
export function readNamed(words: string): Named | null {
  const path = words.replace(/^(?:https?:\/\/[^/]+)?(?:\/[^/]+)*?\/notices\//, '');
  const [, folder, file] = FILE.exec(path) ?? [];
  if (folder !== undefined && file !== undefined) return { kind: 'file', slug: folder, file };
  const [, slug, issue, fragment] = PLACE.exec(path) ?? [];
  if (slug === undefined) return null;
  if (issue !== undefined) return inIssue(slug, issue, fragment);
  if (fragment === undefined) return { kind: 'notice', slug };
  const [, id, measure] = IN_NOTICE.exec(fragment) ?? [];
  if (id !== undefined) return inIssue(slug, id, measure);
  return CHAPTER.test(fragment) ? { kind: 'place', slug, anchor: fragment } : null;
}

function inIssue(slug: string, id: string, measure: string | undefined): Named {
  const issue = id.padStart(2, '0');
  return measure === undefined ? { kind: 'issue', slug, issue } : { kind: 'measure', slug, issue, measure };
}
