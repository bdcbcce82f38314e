import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { loadXml } from '@/lib/check-site/read/load-xml';

/** What a site says about itself, by name; a name that it does not say is missing. */
export type Settings = ReadonlyMap<string, string>;

/** The settings that readers see: in the feed, and at the top and bottom of the home page. */
export function readSettings({ files, pages, origin, basePath }: BuiltSite): Settings {
  const feed = loadXml(files.get('/feed.xml') ?? '');
  const $ = pages.get('/index.html');
  const textsOf = (selector: string): string[] =>
    $ === undefined
      ? []
      : $(selector)
          .map((_, element) => $(element).text().trim())
          .get();
  const lines = textsOf('footer li, footer p');
  const after = (label: string): string =>
    lines
      .find((line) => line.startsWith(label))
      ?.slice(label.length)
      .trim() ?? '';
  const linked = (label: string): string =>
    $ === undefined
      ? ''
      : ($('footer a')
          .filter((_, link) => $(link).text() === label)
          .attr('href') ?? '');
  const all = [
    ['网站名称', feed?.('feed > title').text() ?? ''],
    ['一句话说明', feed?.('feed > subtitle').text() ?? ''],
    ['主办单位', after('主办单位')],
    ['信息来源', after('信息来源')],
    ['网址', `${origin}${basePath}`],
    ['演示副本的声明', textsOf('body p').find((text) => text.startsWith('演示副本')) ?? ''],
    ['联系电话', after('联系电话')],
    ['邮政信箱', after('邮政信箱')],
    ['电子邮箱', after('电子邮箱')],
    ['党政机关网站标识', linked('党政机关网站标识')],
    ['我为政府网站找错', linked('我为政府网站找错')],
    ['备案和标识', textsOf('footer p').find((text) => !/^(?:主办单位|信息来源)/.test(text)) ?? ''],
  ] as const;
  return new Map(all.filter(([, value]) => value !== ''));
}
