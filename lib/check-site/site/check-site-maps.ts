import { addressOf, type BuiltSite, indexablePages } from '@/lib/check-site/read/built-site';
import { textsInXml } from '@/lib/check-site/read/named-addresses';

/** Where a site map named in robots.txt does not list exactly the indexable pages. */
export function checkSiteMaps(site: BuiltSite): string[] {
  const { files, origin, basePath } = site;
  const root = `${origin}${basePath}`;
  const indexable = indexablePages(site).map((path) => `${root}${addressOf(path)}`);
  const robots = files.get('/robots.txt') ?? '';
  const maps = [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(([, url = '']) => url.replace(root, ''));
  if (maps.length === 0) return ['/robots.txt：没有写站点地图的网址'];
  return maps.flatMap((file) => {
    const text = files.get(file) ?? '';
    const texts = file.endsWith('.xml') && text !== '' ? textsInXml(text) : text.split('\n');
    const listed = texts.filter((line) => /^https?:/.test(line));
    const repeated = listed.filter((page, index) => listed.indexOf(page) < index);
    return [
      ...indexable.filter((page) => !listed.includes(page)).map((page) => `${file}：缺 ${page}`),
      ...listed.filter((page) => !indexable.includes(page)).map((page) => `${file}：${page} 不是网页`),
      ...repeated.map((page) => `${file}：${page} 重复`),
    ];
  });
}
