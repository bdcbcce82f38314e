import { z } from 'zod';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { remember } from '@/lib/check-site/read/remember';
import { fieldsOf } from './read-issues-json';

const about = z.looseObject({ url: z.string() });
const issues = z.looseObject({
  notices: z.array(about),
  issues: z.array(about),
  withdrawn: z.array(about),
});

/** The fields of /data/issues.json as JSON texts, each notice and issue, withdrawn or not, about its address, the rest about nothing; null if it cannot be read. */
export const readSiteIssues = remember((json: string): SiteRecord[] | null => {
  const { data } = issues.safeParse(parseJson(json));
  if (data === undefined) return null;
  const { notices, issues: live, withdrawn, ...rest } = data;
  return [
    { about: '', facts: sortedFields(rest) },
    ...[...notices, ...live, ...withdrawn].map((one) => ({ about: one.url, facts: sortedFields(one) })),
  ];
});

/** Names of fields in an order of their own, as readers do not keep that of the file. */
export const sortedNames = (names: readonly string[]): string => names.toSorted().join('、');

const sortedFields = (one: Record<string, unknown>): Facts => ({
  ...fieldsOf(one),
  各字段: sortedNames(Object.keys(one)),
});

const optional = z.string().nullable();
const bureau = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  shortName: optional,
  partyGroup: optional,
  region: optional,
  officialSite: optional,
  contact: z.object({ phone: z.string(), post: z.string(), mail: z.string() }),
  formerly: z.array(z.object({ name: z.string(), until: z.string() })),
  feed: z.string(),
  notices: z.array(z.object({ url: z.string() })),
});

/** A bureau as /data/bureaus.json states it. */
export type StatedBureau = z.output<typeof bureau>;

/** The bureaus of /data/bureaus.json; null if it cannot be read. */
export const readBureaus = remember(
  (json: string): StatedBureau[] | null =>
    z.object({ bureaus: z.array(bureau) }).safeParse(parseJson(json)).data?.bureaus ?? null,
);
