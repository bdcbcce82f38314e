import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { siteDomain } from '@/lib/site-names/site-domain';

/** Column types of the official list (annex of 国办发〔2017〕47号) that this site uses. */
export const COLUMN_TYPES = { home: '首页', disclosure: '信息公开目录' } as const;

export type MetaTags = Record<string, string>;

/** Tags of every page; a tag without a value is left out, never empty. */
export function siteTags(site: Site): MetaTags {
  const domain = siteDomain(site);
  return {
    SiteName: site.name,
    ...(domain === null ? {} : { SiteDomain: domain }),
    ...(site.siteCode === undefined ? {} : { SiteIDCode: site.siteCode }),
    'applicable-device': 'pc,mobile',
  };
}

/** Tags of a page that lists others. */
export function columnTags(column: {
  name: string;
  description: string;
  keywords: string[];
  type: (typeof COLUMN_TYPES)[keyof typeof COLUMN_TYPES];
}): MetaTags {
  return {
    ColumnName: column.name,
    ColumnDescription: column.description,
    ColumnKeywords: column.keywords.join(','),
    ColumnType: column.type,
  };
}

/** Tags of an article: a notice or one of its issues. */
export function articleTags({
  notice,
  ...article
}: {
  notice: Notice;
  title: string;
  column: string;
  keywords: string[];
  description: string;
  url: string;
}): MetaTags {
  return {
    ColumnName: article.column,
    ColumnType: COLUMN_TYPES.disclosure,
    ArticleTitle: article.title,
    PubDate: notice.published,
    ...(notice.source === undefined ? {} : { ContentSource: notice.source }),
    Keywords: article.keywords.join(','),
    Author: notice.issuer,
    Description: article.description,
    Url: article.url,
  };
}
