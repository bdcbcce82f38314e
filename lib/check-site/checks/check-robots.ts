import { type BuiltSite, indexablePages } from '@/lib/check-site/read/built-site';
import { textMap, xmlMap } from '@/lib/check-site/read/site-maps';

/** Where a site map is too long or its index incomplete, and where robots.txt does not name the site maps, does not speak to every robot, or keeps robots from pages that may be indexed. */
export function checkRobots(site: BuiltSite): string[] {
  const lines = (site.files.get('/robots.txt') ?? '').split('\n').map((line) => line.trim());
  const values = (name: RegExp): string[] =>
    lines.filter((line) => name.test(line)).map((line) => line.slice(line.indexOf(':') + 1).trim());
  const [xml, texts] = [xmlMap(site), textMap(site)];
  const maps = ['/sitemap.xml', ...texts.parts].map((path) => `${site.origin}${site.basePath}${path}`);
  const kept = values(/^disallow:/i).filter((path) => path !== '');
  const addresses = indexablePages(site).map(({ address }) => `${site.basePath}${address}`);
  return [
    ...xml.faults,
    ...texts.faults,
    ...(values(/^user-agent:/i).join() === '*' ? [] : ['/robots.txt：没有写给所有爬虫的一组']),
    ...maps.filter((map) => !values(/^sitemap:/i).includes(map)).map((map) => `/robots.txt：没有写 ${map}`),
    ...kept
      // a rule may hold * and $
      .filter((rule) => addresses.some((address) => address.startsWith(rule.replace(/[*$].*/, ''))))
      .map((rule) => `/robots.txt：Disallow: ${rule} 拦住了可收录的网页`),
  ];
}
