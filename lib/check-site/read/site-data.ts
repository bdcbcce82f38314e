import { z } from 'zod';
import type { BuiltSite } from './built-site';
import { parseJson } from './parse-json';
import { remember } from './remember';

const text = z.string();
const siteData = z.object({
  notices: z.array(z.object({ url: text, bureau: text, bureauName: text })),
  issues: z.array(
    z.object({ url: text, bureau: text, group: z.object({ code: text, label: text }).nullable() }),
  ),
});

/** What /data/issues.json says of notices and issues that their own files do not: bureau and theme group. */
export type SiteData = z.output<typeof siteData>;

const parse = remember((json: string): SiteData | null => siteData.safeParse(parseJson(json)).data ?? null);

/** The content of /data/issues.json; null if there is none, as on a site of one notice or in older releases, or if it cannot be read. */
export function siteDataOf({ files }: BuiltSite): SiteData | null {
  return parse(files.get('/data/issues.json') ?? '');
}
