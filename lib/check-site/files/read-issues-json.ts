import { z } from 'zod';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const file = z.looseObject({ issues: z.array(z.looseObject({ url: z.string() })) });

/** The fields of issues.json or issue.json as JSON texts, each issue about its address, the rest about nothing; null if it cannot be read. */
export const readIssuesJson = remember((json: string): SiteRecord[] | null => {
  const { data } = file.safeParse(parseJson(json));
  if (data === undefined) return null;
  const { issues, ...rest } = data;
  return [
    { about: '', facts: fieldsOf(rest) },
    ...issues.map((issue) => ({ about: issue.url, facts: fieldsOf(issue) })),
  ];
});

function fieldsOf(value: Record<string, unknown>): Facts {
  const fields = Object.entries(value).map(([name, field]) => [name, JSON.stringify(field)] as const);
  return { ...Object.fromEntries(fields), 各字段: Object.keys(value).join('、') };
}
