import { type Elements, withoutOldTarget } from '@/lib/check-site/read/page-text';
import { readLayout } from '@/lib/check-site/read/read-layout';

const ABOUT_ITSELF = {
  标题: 'feed > title',
  说明: 'feed > subtitle',
  更新时间: 'feed > updated',
  归档: (feed: Elements): string => (feed.find('feed > fh\\:archive').length > 0 ? '是' : ''),
};

/** What an Atom feed states about itself. */
export const readFeed = readLayout({ facts: { ...ABOUT_ITSELF, 各条的时间: 'entry > updated' } });

/** What a document of its older entries states about itself. */
export const readArchive = readLayout({ facts: ABOUT_ITSELF });

/** The entries of an Atom feed. */
export const readEntries = readLayout({
  each: 'entry',
  about: 'link@href',
  facts: {
    编号: 'id',
    标题: (entry) => withoutOldTarget(entry.find('title').text()),
    更新时间: 'updated',
    发布时间: 'published',
    作者: 'author',
    摘要: 'summary',
  },
});

/** The pages in a site map, with the days of their last changes. */
export const readSiteMap = readLayout({ each: 'url', about: 'loc', facts: { 日期: 'lastmod' } });
