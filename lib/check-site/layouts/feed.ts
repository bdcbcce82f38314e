import { withoutOldTarget } from '@/lib/check-site/read/page-text';
import { readLayout } from '@/lib/check-site/read/read-layout';

/** What an Atom feed states about itself. */
export const readFeed = readLayout({
  facts: {
    标题: 'feed > title',
    说明: 'feed > subtitle',
    更新时间: 'feed > updated',
    各条的时间: 'entry > updated',
  },
});

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
