import { llmsPath } from '@/lib/addresses';
import { ATOM_TYPE } from '@/lib/content-type';
import { atomFeed } from '@/lib/data/feed/atom-feed';
import { MOST_ENTRIES } from '@/lib/data/feed/feed-archives';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { DataFile } from './data-file';
import { llmsText } from './llms-text';
import { textMaps } from './site-maps/text-maps';

/** The files of every site; one of several notices has more (across/). */
export function siteFiles(
  site: Site,
  notices: readonly Notice[],
  withdrawn: readonly WithdrawnNotice[] = [],
): DataFile[] {
  const [feed, ...archives] = atomFeed(site, notices, withdrawn);
  const older =
    archives.length === 0 ? '' : `；只有最近 ${MOST_ENTRIES} 条，更早的由 prev-archive 链接逐份接下去`;
  return [
    {
      path: feed.path,
      type: ATOM_TYPE,
      format: 'Atom',
      about: `通报和后来发布的情况，供订阅${older}`,
      get body() {
        return feed.body();
      },
    },
    {
      path: llmsPath,
      type: 'text/plain',
      format: 'Markdown',
      about: '网站有什么、文字在哪里、不能得出什么结论，供语言模型读取',
      get body() {
        return llmsText(site, notices);
      },
    },
    ...textMaps(site, notices).map(({ path, body, part }) => ({
      path,
      type: 'text/plain',
      format: '纯文本',
      about: `全部网页的网址，一行一个${part}；sitemap.xml 另有各页的更新日期`,
      body,
    })),
  ];
}
