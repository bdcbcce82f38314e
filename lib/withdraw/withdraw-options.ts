import { parseArgs } from 'node:util';
import { readNoticeAddress } from '@/lib/addresses';

/** What is named on the command line: a notice, an issue of it, or a measure of that issue. */
export type Named = { slug: string; issue: string | null; measure: string | null };

/** The words of a command; what is undefined was not written. */
export type WithdrawOptions = {
  named: Named;
  reason: string | undefined;
  basis: string | undefined;
  date: string | undefined;
};

/** The usage. */
export const WITHDRAW_USAGE = `用法：npm run withdraw -- 要撤下的 --reason 原因 [--basis 依据] [--date 2026-11-28]
要撤下的，写成 2025-xuncha/22（一个问题）、2025-xuncha/07#m1（一项措施）或 2025-xuncha（整份通报），也可以写它的网址。
原因和依据会公开，不要重复撤下的字。不写日期就是今天。`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The options of a command; null if they are not as the usage says. */
export function parseWithdrawOptions(words: string[]): WithdrawOptions | null {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { reason: text, basis: text, date: text },
    });
    const [first = '', ...bare] = positionals;
    const named = readNamed(first);
    // Windows PowerShell swallows -- and npm then takes --reason for an option of its own: the values arrive alone.
    const days = bare.filter((word) => DAY.test(word));
    const [reason = values.reason, basis = values.basis, ...more] = bare.filter((word) => !DAY.test(word));
    const [date = values.date, ...moreDays] = days;
    const isDouble = bare.length > 0 && Object.keys(values).length > 0;
    if (named === null || isDouble || more.length + moreDays.length > 0 || reason?.trim() === '') return null;
    return { named, reason, basis, date };
  } catch {
    // parseArgs names the option in English; the usage says what is allowed.
    return null;
  }
}

/** 2025-xuncha/7#m1, or the address of its page; null for anything else. */
export function readNamed(words: string): Named | null {
  const path = /^(?:https?:\/\/[^/]+)?(?:\/[^/]+)*?(\/notices\/.*)$/.exec(words)?.[1];
  const place = path === undefined ? null : readNoticeAddress(path);
  if (place !== null) return named(place.slug, place.issue, place.fragment);
  const [, slug, issue = null, measure = null] = /^([a-z0-9-]+)(?:\/(\d+)(?:#(\w+))?)?$/.exec(words) ?? [];
  return slug === undefined ? null : named(slug, issue, measure);
}

function named(slug: string, issue: string | null, measure: string | null): Named | null {
  if (issue === null) return measure === null ? { slug, issue, measure } : null;
  return { slug, issue: issue.padStart(2, '0'), measure };
}
