import { z } from 'zod';
import type { BuiltSite } from './built-site';
import { parseJson } from './parse-json';
import { remember } from './remember';

const named = z.object({ code: z.string(), label: z.string() });
const target = z.object({ month: z.string(), words: z.string() });
const measure = z.object({
  id: z.string(),
  url: z.string(),
  ordinal: z.string().nullable(),
  text: z.string(),
});
const dated = z.object({ date: z.string() });
const withdrawal = dated.extend({ reason: z.string(), basis: z.string().nullable() });

const issue = z.object({
  id: z.string(),
  url: z.string(),
  notice: z.string(),
  printedNumber: z.string().nullable(),
  title: z.string(),
  status: named.extend({
    basis: z.string(),
    basisLabel: z.string(),
    asOf: z.string(),
    document: z.string(),
    from: z.string().nullable(),
  }),
  given: named,
  chapter: z.string().nullable(),
  area: z.string().nullable(),
  theme: z.string().nullable(),
  responsible: z.string().nullable(),
  deadline: z.object({ words: z.string() }).nullable(),
  parts: z.array(z.object({ label: z.string().nullable(), measures: z.array(measure) })),
  remaining: z.array(z.object({ measure: z.string(), reasons: z.array(named), target: target.nullable() })),
  statedTargets: z.array(
    target.extend({ measure: z.string(), replacedBy: target.extend({ date: z.string() }).nullable() }),
  ),
  targets: z.array(target.extend({ measure: z.string().nullable(), update: z.string().nullable() })),
  updates: z.array(
    dated.extend({
      text: z.string(),
      source: z.string(),
      status: named.nullable(),
      target: target.nullable(),
    }),
  ),
  errata: z.array(dated.extend({ of: z.string(), from: z.string(), to: z.string(), reason: z.string() })),
  // Sites built before anything could be withdrawn have no such list.
  withdrawn: z.array(withdrawal.extend({ measure: z.string() })).default([]),
  related: z.array(z.object({ id: z.string(), url: z.string(), title: z.string(), words: z.string() })),
  text: z.string(),
});

const noticeData = z.object({
  notes: z.array(z.string()),
  notice: z.object({
    id: z.string(),
    url: z.string(),
    title: z.string(),
    issuer: z.string(),
    source: z.string().nullable(),
    published: z.string(),
    asOf: z.string(),
  }),
  issues: z.array(issue),
  withdrawn: z.array(withdrawal.extend({ id: z.string(), url: z.string(), notice: z.string() })).default([]),
});

/** issues.json, or issue.json with one issue: only what is compared; its own schema checks the rest. */
export type NoticeData = z.output<typeof noticeData>;
export type IssueData = NoticeData['issues'][number];

/** The notice and issues in a JSON file; null if it is not JSON of that kind. */
export const readNoticeData = remember((text: string): NoticeData | null => {
  const { success, data } = noticeData.safeParse(parseJson(text));
  return success ? data : null;
});

/** The content of a notice's issues.json; null if it cannot be read. */
export function dataOf({ files }: BuiltSite, notice: string): NoticeData | null {
  return readNoticeData(files.get(`${notice}issues.json`) ?? '');
}
