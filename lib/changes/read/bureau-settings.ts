import { readBureaus, type StatedBureau } from '@/lib/check-site/files/read-site-json';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { inChinese } from '@/lib/check-site/read/page-text';
import type { Settings } from './settings';

/** What a site of several bureaus says about each, by the code of the bureau; its 名称 is always there. */
export type BureauSettings = ReadonlyMap<string, Settings>;

/** The bureaus of a site of several: their data, and the introductions on their pages; null for any other site, and for older releases. */
export function readBureauSettings(site: BuiltSite): BureauSettings | null {
  const bureaus = readBureaus(site.files.get('/data/bureaus.json') ?? '');
  if (bureaus === null) return null;
  return new Map(bureaus.map((bureau) => [bureau.id, settingsOf(bureau, site)]));
}

function settingsOf(bureau: StatedBureau, { pages }: BuiltSite): Settings {
  const $ = pages.get(`/bureaus/${bureau.id}/index.html`);
  const paragraphs =
    $ === undefined
      ? []
      : $('main > .prose')
          .children()
          .map((_, block) => $(block).text().trim())
          .get();
  const all = [
    ['名称', bureau.name],
    ['简称', bureau.shortName ?? ''],
    ['党组名称', bureau.partyGroup ?? ''],
    ['地区', bureau.region ?? ''],
    ['官方网站', bureau.officialSite ?? ''],
    ['联系电话', bureau.contact.phone],
    ['邮政信箱', bureau.contact.post],
    ['电子邮箱', bureau.contact.mail],
    ['以前的名称', bureau.formerly.map(({ name }) => name).join('\n')],
    ['以前的名称用到', bureau.formerly.map(({ until }) => inChinese(until)).join('\n')],
    ['介绍', paragraphs.join('\n')],
  ] as const;
  return new Map(all.filter(([, value]) => value !== ''));
}
