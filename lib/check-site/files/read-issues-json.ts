import { z } from 'zod';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const about = z.looseObject({ url: z.string() });
// Older releases have no list of what was withdrawn.
const file = z.looseObject({
  issues: z.array(about),
  withdrawn: z.array(about).default([]),
  // Forms of their own compare what the notice names.
  documents: z.unknown().optional(),
});

/** The fields of issues.json or issue.json as JSON texts, each issue, withdrawn or not, about its address, the rest but the documents about nothing; null if it cannot be read. */
export const readIssuesJson = remember((json: string): SiteRecord[] | null => {
  const { data } = file.safeParse(parseJson(json));
  if (data === undefined) return null;
  const { issues, withdrawn, documents: _, ...rest } = data;
  return [
    { about: '', facts: fieldsOf(rest) },
    ...[...issues, ...withdrawn].map((issue) => ({ about: issue.url, facts: fieldsOf(issue) })),
  ];
});

function fieldsOf(value: Record<string, unknown>): Facts {
  const fields = Object.entries(value).map(([name, field]) => [name, JSON.stringify(field)] as const);
  return { ...Object.fromEntries(fields), 各字段: Object.keys(value).join('、') };
}
