import { z } from 'zod';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';

const about = z.looseObject({ url: z.string() });
const fact = z.looseObject({ id: z.string() });
// Older releases have no list of what was withdrawn, and no facts.
const file = z.looseObject({
  issues: z.array(about),
  withdrawn: z.array(about).default([]),
  figures: z.array(fact).default([]),
  dates: z.array(fact).default([]),
  documents: z.array(fact).default([]),
});

/** The fields of issues.json or issue.json as JSON texts, each issue, withdrawn or not, about its address, each figure, date or document about figures/, dates/ or documents/ and its id, the rest about nothing; null if it cannot be read. */
export const readIssuesJson = remember((json: string): SiteRecord[] | null => {
  const { data } = file.safeParse(parseJson(json));
  if (data === undefined) return null;
  const { issues, withdrawn, figures, dates, documents, ...rest } = data;
  return [
    { about: '', facts: fieldsOf(rest) },
    ...[...issues, ...withdrawn].map((issue) => ({ about: issue.url, facts: fieldsOf(issue) })),
    ...figures.map((figure) => ({ about: `figures/${figure.id}`, facts: fieldsOf(figure) })),
    ...dates.map((date) => ({ about: `dates/${date.id}`, facts: fieldsOf(date) })),
    ...documents.map((document) => ({ about: `documents/${document.id}`, facts: fieldsOf(document) })),
  ];
});

/** The fields of an object as JSON texts, and their names in their order. */
export function fieldsOf(value: Record<string, unknown>): Facts {
  const fields = Object.entries(value).map(([name, field]) => [name, JSON.stringify(field)] as const);
  return { ...Object.fromEntries(fields), 各字段: Object.keys(value).join('、') };
}
