import type { CheerioAPI } from 'cheerio';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { Named } from '@/lib/check-site/read/named-addresses';
import { dataOf } from '@/lib/check-site/read/notice-data';
import { noticeAddresses } from '@/lib/check-site/read/read-pages';
import { remember } from '@/lib/check-site/read/remember';

// Hosts that pages may link to: none.
const LINKED: readonly string[] = [];
// Hosts that occur in data as names of vocabularies; nothing is loaded from them.
const NAMED: readonly string[] = ['schema.org', 'ziyuan.baidu.com', 'json-schema.org', 'www.w3.org'];

/** Every other host that a page links to or loads from, or that a file names, unless allowed or evidence in the data. */
export function checkHosts(site: BuiltSite, addresses: readonly Named[]): string[] {
  const evidence = evidenceAddresses(site);
  const linked = [...site.pages].flatMap(([path, $]) => {
    const page = `${site.origin}${addressOf(path)}`;
    return loadedAddresses($)
      .filter((link) => URL.canParse(link, page) && !evidence.has(link))
      .flatMap((link) => foreign(site, addressOf(path), new URL(link, page), LINKED));
  });
  const named = addresses
    .filter(({ address }) => URL.canParse(address) && !evidence.has(address))
    .flatMap(({ file, address }) => foreign(site, file, new URL(address), NAMED));
  return [...new Set([...linked, ...named])];
}

// The links to other websites that updates name.
function evidenceAddresses(site: BuiltSite): Set<string> {
  const issues = noticeAddresses(site).flatMap((notice) => dataOf(site, notice)?.issues ?? []);
  return new Set(
    issues.flatMap(({ updates }) => updates.flatMap(({ evidence }) => evidence?.link?.url ?? [])),
  );
}

function foreign({ origin }: BuiltSite, file: string, url: URL, allowed: readonly string[]): string[] {
  if (url.origin === origin || !/^https?:$/.test(url.protocol) || allowed.includes(url.host)) return [];
  return [`${file}：外部网站 ${url.host}`];
}

const NAMES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'ping', 'background'];
const LISTS = ['srcset', 'imagesrcset'];

/** Every address that a page links to, submits to or loads from: in attributes, image lists and styles. */
export const loadedAddresses = remember(($: CheerioAPI): string[] => {
  const inAttributes = $('html *').map((_, { attribs }) => [
    ...NAMES.map((name) => attribs[name] ?? ''),
    ...LISTS.flatMap((name) =>
      (attribs[name] ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''),
    ),
    ...addressesInStyles(attribs.style ?? ''),
  ]);
  return [...inAttributes.get(), ...addressesInStyles($('style').text())].filter((address) => address !== '');
});

function addressesInStyles(styles: string): string[] {
  const found = styles.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi);
  return [...found].map(([, url, imported]) => (url ?? imported ?? '').trim());
}
