import { addressFault, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import type { Named } from './named-addresses';

// Hosts that occur in data as names of vocabularies; nothing is loaded from them. Pages may link to no other host.
const VOCABULARIES = ['schema.org', 'ziyuan.baidu.com', 'json-schema.org', 'www.w3.org', 'www.sitemaps.org'];

// Offices at which official websites are registered; footers link to them.
const OFFICES = ['bszs.conac.cn', 'zfwzgl.www.gov.cn'];

/** Every address of this site that leads to nothing, or to an anchor that is not on its page. A notice may come from a page of the same host outside the site. */
export function checkAddresses(
  site: BuiltSite,
  notices: readonly NoticeData[],
  named: readonly Named[],
): string[] {
  const outside = sourcePages(notices).filter((url) => !url.startsWith(`${site.origin}${site.basePath}/`));
  return named.flatMap(({ file, address, page }) => {
    if (outside.includes(address)) return [];
    const fault = URL.canParse(address, page) ? addressFault(site, new URL(address, page)) : '不是网址';
    return fault === null ? [] : [`${file}：网址 ${address}，${fault}`];
  });
}

/** Every other host that a page links to or loads from, or that a file names, unless allowed, evidence in the data or the page a notice comes from. */
export function checkHosts(
  { origin }: BuiltSite,
  notices: readonly NoticeData[],
  named: readonly Named[],
): string[] {
  const updates = notices.flatMap(({ issues }) => issues.flatMap((issue) => issue.updates));
  const evidence = updates.flatMap((update) => update.evidence?.link?.url ?? []);
  const elsewhere = new Set([...evidence, ...sourcePages(notices)]);
  const foreign = named.flatMap(({ file, address, page }) => {
    const url = URL.canParse(address, page) ? new URL(address, page) : new URL(origin);
    const allowed =
      elsewhere.has(address) || (page === undefined ? VOCABULARIES : OFFICES).includes(url.host);
    return allowed || url.origin === origin || !/^https?:$/.test(url.protocol)
      ? []
      : [`${file}：外部网站 ${url.host}`];
  });
  return [...new Set(foreign)];
}

const sourcePages = (notices: readonly NoticeData[]): string[] =>
  notices.flatMap(({ notice }) => notice.sourceUrl ?? []);
