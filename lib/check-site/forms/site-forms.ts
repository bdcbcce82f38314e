import type { Facts, Form, FormFile, SiteRecord } from '@/lib/check-site/compare-records';
import { pageDays } from '@/lib/check-site/expect/last-change';
import { llmsRecords } from '@/lib/check-site/expect/llms-records';
import { noticeFacts } from '@/lib/check-site/expect/notice-facts';
import { publications } from '@/lib/check-site/expect/publications';
import { readLlmsText } from '@/lib/check-site/files/read-llms-text';
import { readBreadcrumbs, readHead } from '@/lib/check-site/layouts/head';
import { readLinkedList } from '@/lib/check-site/layouts/linked-data';
import { readChanges, readNoticeList } from '@/lib/check-site/layouts/lists';
import { type BuiltSite, indexablePages } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { type SiteMap, textMap, xmlMap } from '@/lib/check-site/read/site-maps';
import { acrossForms } from './across-forms';
import { comparisonForms } from './comparison-forms';
import { feedForms } from './feed-forms';
import { formFiles, own } from './form-files';
import { homeForms } from './home-forms';

/** The forms in which all notices are published, and what every indexable page states about itself. */
export function siteForms(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  const { page, text } = formFiles(site);
  const entries = publications(site, notices);
  const pages = indexablePages(site);
  const days = pageDays(site, notices);
  const mapped = pages.map(({ address, url }) => ({ about: url, facts: { 日期: days.get(address) ?? '' } }));
  const heads = pages.map((one) => ({ ...one, tags: readHead(one.page)[0]?.facts ?? {} }));
  const home = heads.find(({ address }) => address === '/')?.tags ?? {};
  const listed = notices
    .toSorted((a, b) => b.notice.published.localeCompare(a.notice.published))
    .map((one) => ({ about: one.notice.url, facts: noticeFacts(one) }));
  return [
    ...homeForms(site, notices),
    { name: '历次通报', ordered: true, files: [page('/notices/', readNoticeList, listed)] },
    ...comparisonForms(site, notices),
    ...acrossForms(site, notices, { home, entries }),
    { name: '更新记录', files: [page('/changes/', readChanges, entries)] },
    ...feedForms(site, { home, entries }),
    { name: 'llms.txt', files: [text('/llms.txt', readLlmsText, llmsRecords(site, notices))] },
    { name: 'sitemap.xml', files: [mapFile('/sitemap.xml', xmlMap(site), mapped)] },
    { name: 'sitemap.txt', files: [mapFile('/sitemap.txt', textMap(site), mapped)] },
    {
      name: '页面的 head',
      files: heads.map(({ address, url, tags }) => ({
        file: address,
        stated: own(tags),
        expected: own(headFacts(url, tags)),
        from: '应',
      })),
    },
    {
      name: 'JSON-LD 的位置',
      ordered: true,
      files: pages.map(({ address, page: $ }) => ({
        file: address,
        stated: readLinkedList(/^BreadcrumbList$/)($),
        expected: readBreadcrumbs($),
        from: '网页上',
      })),
    },
  ];
}

// Tags that state the same fact agree, and none is missing.
const headFacts = (网址: string, tags: Facts): Facts => ({
  网址,
  标题: tags['标题 og:title'] || '不空',
  说明: tags['说明 og:description'] || '不空',
  网站: tags['网站 SiteName'] || '不空',
});

// The parts of a site map state together what it states.
const mapFile = (file: string, { records }: SiteMap, expected: readonly SiteRecord[]): FormFile => ({
  file,
  stated: records,
  expected,
  from: 'issues.json 里',
});
