import type { Form, SiteRecord } from '@/lib/check-site/compare-records';
import { issuePageFacts, noticePageFacts } from '@/lib/check-site/expect/article-facts';
import { issueFacts } from '@/lib/check-site/expect/issue-facts';
import { filterFacts, noticeFacts } from '@/lib/check-site/expect/notice-facts';
import { issueRows, measureRows } from '@/lib/check-site/expect/table-rows';
import { readCsv } from '@/lib/check-site/files/read-csv';
import { readIssuesJson } from '@/lib/check-site/files/read-issues-json';
import { readMarkdown } from '@/lib/check-site/files/read-markdown';
import { readSearch } from '@/lib/check-site/files/read-search';
import { readArticle } from '@/lib/check-site/layouts/article';
import { readLinkedList } from '@/lib/check-site/layouts/linked-data';
import { readCounts, readFilters, readIssueList, readNoticePage } from '@/lib/check-site/layouts/lists';
import { readIssuePage } from '@/lib/check-site/layouts/read-issue-page';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { archiveForms } from './archive-forms';
import { calendarForms } from './calendar-forms';
import { documentForms } from './document-forms';
import { dateForms, figureForms } from './fact-forms';
import { formFiles, own } from './form-files';

/** The forms in which a notice and its issues are published. */
export function noticeForms(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page, text } = formFiles(site);
  const { path, issues: data } = notice;
  const list = `${path}issues/`;
  const facts = own({ ...noticeFacts(notice), ...noticePageFacts(notice), ...filterFacts(data) });
  const issues = data.map((issue, index) => ({
    about: issue.url,
    path: `${list}${issue.id}/`,
    facts: { 位置: String(index + 1), ...issueFacts(issue, notice), ...issuePageFacts(notice, issue) },
  }));
  const json = readIssuesJson(site.files.get(`${path}issues.json`) ?? '') ?? [];
  const inJson = (about: string) =>
    json.filter((record) => record.about === '' || record.about === about || isFactOf(about, record));
  const pages = [...site.pages.keys()].filter(
    (file) => file.startsWith(list) && file !== `${list}index.html`,
  );
  const found = pages.map((file) => ({
    about: `${site.origin}${site.basePath}${addressOf(file)}`,
    facts: {},
  }));
  return [
    // A page that is not in the data would agree with everything.
    { name: '问题页的个数', files: [{ file: list, stated: found, expected: issues, from: '' }] },
    { name: '问题页', files: issues.map((one) => page(one.path, readIssuePage, own(one.facts))) },
    { name: '通报页', files: [page(path, readArticle, facts)] },
    { name: '通报页上的问题', ordered: true, files: [page(path, readNoticePage, issues)] },
    { name: '问题清单', ordered: true, files: [page(list, readIssueList, issues)] },
    { name: '问题清单的 JSON-LD', ordered: true, files: [page(list, readLinkedList(/^ItemList$/), issues)] },
    { name: '问题清单的个数', files: [page(list, readCounts, facts)] },
    { name: '问题清单的筛选', files: [page(list, readFilters, facts)] },
    {
      name: 'issue.json',
      files: issues.map((one) => text(`${one.path}issue.json`, readIssuesJson, inJson(one.about))),
    },
    {
      name: 'issue.md',
      files: issues.map((one) => text(`${one.path}issue.md`, readMarkdown, own(one.facts))),
    },
    { name: 'issues.csv', ordered: true, files: [text(`${path}issues.csv`, readCsv, issueRows(notice))] },
    {
      name: 'measures.csv',
      ordered: true,
      files: [text(`${path}measures.csv`, readCsv, measureRows(notice))],
    },
    {
      name: 'search.json',
      ordered: true,
      files: [text(`${path}search.json`, (index) => readSearch(index, notice), [...facts, ...issues], '应')],
    },
    { name: 'notice.md', files: [text(`${path}notice.md`, readMarkdown, facts, '应')] },
    { name: 'notice.txt', files: [text(`${path}notice.txt`, readPlainText, facts, '网页上')] },
    ...figureForms(site, notice),
    ...dateForms(site, notice),
    ...calendarForms(site, notice),
    ...documentForms(site, notice),
    ...archiveForms(site, notice, facts, issues),
  ];
}

const readPlainText = (text: string) => own({ 原文: text.replaceAll('\n', '') });

// figures/05-m3-2 is a fact of the issue at …/issues/05/, a document of every issue that names it.
function isFactOf(issue: string, { about, facts }: SiteRecord): boolean {
  const [, named = ''] = /\/issues\/(\d+)\/$/.exec(issue) ?? [];
  if (about.startsWith('documents/')) return facts.mentions?.includes(`"issue":"${named}"`) ?? false;
  const [, id] = /^(?:figures|dates)\/(\d+)-/.exec(about) ?? [];
  return id !== undefined && id === named;
}
