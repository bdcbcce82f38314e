import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { fieldsOf, readIssuesJson } from '@/lib/check-site/files/read-issues-json';
import { sortedNames } from '@/lib/check-site/files/read-site-json';
import { readBureauPage } from '@/lib/check-site/layouts/read-bureau-page';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { parseJson } from '@/lib/check-site/read/parse-json';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';

/** What /data/issues.json has to state: the notes, notices and issues of each notice, and its bureau as pages name it. */
export function siteRecords(site: BuiltSite, notices: readonly PublishedNotice[]): SiteRecord[] {
  const all = notices.map((published) => recordsOf(site, published));
  return [
    {
      about: '',
      facts: {
        $schema: JSON.stringify(`${site.origin}${site.basePath}/data/issues-schema.json`),
        notes: JSON.stringify([...new Set(notices.flatMap(({ notes }) => notes))]),
        各字段: sortedNames(['$schema', 'notes']),
      },
    },
    ...all.map(({ notice }) => notice),
    ...all.flatMap(({ issues }) => issues),
    ...all.flatMap(({ withdrawn }) => withdrawn),
  ];
}

function recordsOf(site: BuiltSite, { path, page, notice, withdrawn }: PublishedNotice) {
  const records = readIssuesJson(site.files.get(`${path}issues.json`) ?? '') ?? [];
  const fields = z.record(z.string(), z.unknown()).safeParse(parseJson(records[0]?.facts.notice ?? '')).data;
  const gone = new Set(withdrawn.map(({ url }) => url));
  const named = records.filter(({ about }) => about.startsWith(notice.url));
  const slug = bureauOf(site, notice.url);
  // Of a site of one bureau no page names its code.
  const bureau: Facts = slug === null ? {} : { bureau: JSON.stringify(slug) };
  const [, bureauName = ''] = /^(?:主办单位|信息来源) (.+)$/m.exec(textsOf(page)) ?? [];
  return {
    notice: {
      about: notice.url,
      facts: {
        ...withFields(fieldsOf(fields ?? {}), ['bureau', 'bureauName']),
        ...bureau,
        bureauName: JSON.stringify(bureauName.trim()),
      },
    },
    issues: named
      .filter(({ about }) => !gone.has(about))
      .map(({ about, facts }) => ({
        about,
        facts: { ...withFields(facts, ['bureau', 'group']), ...bureau },
      })),
    withdrawn: named
      .filter(({ about }) => gone.has(about))
      .map(({ about, facts }) => ({ about, facts: withFields(facts, []) })),
  };
}

const textsOf = (page: CheerioAPI): string =>
  page('footer p')
    .map((_, line) => page(line).text().trim())
    .get()
    .join('\n');

const withFields = (facts: Facts, more: readonly string[]): Facts => ({
  ...facts,
  各字段: sortedNames([...more, ...(facts.各字段 ?? '').split('、')]),
});

// The bureau on whose page a notice is listed.
function bureauOf({ pages }: BuiltSite, notice: string): string | null {
  for (const [file, $] of pages) {
    const [, slug] = /^\/bureaus\/([^/]+)\/$/.exec(addressOf(file)) ?? [];
    if (slug !== undefined && readBureauPage($)[0]?.facts.通报?.split('\n').includes(notice)) return slug;
  }
  return null;
}
