import { z } from 'zod';
import type { BuiltSite } from './built-site';
import { parseJson } from './parse-json';
import { remember } from './remember';

const text = z.string();
const optional = text.nullable();
const named = z.object({ code: text, label: text });
const target = z.object({ month: text, words: text });
const measure = z.object({ id: text, url: text, ordinal: optional, text });
const status = named.extend({ basis: text, basisLabel: text, asOf: text, document: text, from: optional });
const withdrawal = z.object({ date: text, reason: text, basis: optional });
const evidence = z.object({
  file: z
    .object({ url: text, page: text, title: text, type: text, bytes: z.number(), sha256: text })
    .nullable(),
  link: z.object({ url: text, title: text }).nullable(),
  // Older releases have none, here and below.
  withdrawn: withdrawal.nullable().default(null),
});
const namedIssue = z.object({ notice: text, id: text, url: text, title: text, noticeTitle: text });
const update = z.object({
  date: text,
  text,
  source: text,
  status: named.nullable(),
  target: target.nullable(),
  evidence: evidence.nullable().default(null),
  followUp: namedIssue.nullable().default(null),
});
const otherIssue = z.object({
  notice: text,
  id: text,
  url: text,
  title: text,
  published: text,
  reason: text,
});
const issue = z.object({
  id: text,
  url: text,
  notice: text,
  printedNumber: optional,
  title: text,
  status,
  given: named,
  chapter: optional,
  area: optional,
  theme: optional,
  responsible: optional,
  deadline: z.object({ words: text }).nullable(),
  parts: z.array(z.object({ label: optional, measures: z.array(measure) })),
  remaining: z.array(z.object({ measure: text, reasons: z.array(named), target: target.nullable() })),
  statedTargets: z.array(
    target.extend({ measure: text, replacedBy: target.extend({ date: text }).nullable() }),
  ),
  targets: z.array(target.extend({ measure: optional, update: optional })),
  // Older releases have none.
  later: optional.default(null),
  updates: z.array(update),
  errata: z.array(z.object({ date: text, of: text, from: text, to: text, reason: text })),
  withdrawn: z.array(withdrawal.extend({ measure: text })).default([]),
  related: z.array(z.object({ id: text, url: text, title: text, words: text })),
  // Older releases have none, and their tables no columns for them.
  returns: z.array(otherIssue.extend({ status: named })).optional(),
  returnedIn: z.array(otherIssue).optional(),
  follows: namedIssue.nullable().optional(),
  text,
});

const otherNotice = z.object({ id: text, url: text, title: text });
const notice = z.object({
  id: text,
  url: text,
  title: text,
  issuer: text,
  source: optional,
  // Older releases have none.
  sourceUrl: optional.default(null),
  published: text,
  asOf: text,
  follows: otherNotice.nullable().default(null),
  followedBy: z.array(otherNotice).default([]),
});
const fact = z.object({ measure: optional });
const date = fact.extend({ occasion: text, from: optional, to: optional });
const noticeData = z.object({
  notes: z.array(text),
  notice,
  issues: z.array(issue),
  withdrawn: z.array(withdrawal.extend({ id: text, url: text, notice: text })).default([]),
  // Older releases have none.
  figures: z.array(fact).optional(),
  dates: z.array(date).optional(),
  documents: z.array(z.object({ mentions: z.array(fact) })).optional(),
});

/** issues.json, or issue.json with one issue: only what is compared; its own schema checks the rest. */
export type NoticeData = z.output<typeof noticeData>;
export type IssueData = NoticeData['issues'][number];

const parse = remember(
  (json: string): NoticeData | null => noticeData.safeParse(parseJson(json)).data ?? null,
);

/** The content of a notice's issues.json; null if it cannot be read. */
export function dataOf({ files }: BuiltSite, path: string): NoticeData | null {
  return parse(files.get(`${path}issues.json`) ?? '');
}
