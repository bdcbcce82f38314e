import type { CheerioAPI } from 'cheerio';
import type { Form, SiteRecord } from '@/lib/check-site/compare-records';
import { bureauFacts } from '@/lib/check-site/expect/across/bureau-facts';
import { issueCodes, listChoices } from '@/lib/check-site/expect/across/issue-codes';
import { siteRecords } from '@/lib/check-site/expect/across/site-records';
import { issueFacts } from '@/lib/check-site/expect/issue-facts';
import { siteIssueRows } from '@/lib/check-site/expect/table-rows';
import { readCodes } from '@/lib/check-site/files/read-codes';
import { readCsv } from '@/lib/check-site/files/read-csv';
import { readBureaus, readSiteIssues } from '@/lib/check-site/files/read-site-json';
import { readIssueList } from '@/lib/check-site/layouts/lists';
import { readBureauPage } from '@/lib/check-site/layouts/read-bureau-page';
import { readListFilters } from '@/lib/check-site/layouts/read-list-filters';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { siteDataOf } from '@/lib/check-site/read/site-data';
import { bureauFeedForms, type Repeated } from './feed-forms';
import { formFiles, own } from './form-files';

// As many issues as a page of the list of all has, and the form of its codes.
const PER_PAGE = 100;
const CODES_FORM = 1;

/** The forms of a site of several notices in which all issues and the bureaus are published. */
export function acrossForms(
  site: BuiltSite,
  notices: readonly PublishedNotice[],
  repeated: Repeated,
): Form[] {
  if (notices.length < 2) return [];
  return [...listForms(site, notices), ...dataForms(site, notices), ...bureauForms(site, repeated)];
}

function listForms(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  const { page, text } = formFiles(site);
  const issues = notices.flatMap((notice) =>
    notice.issues.map((issue) => ({ about: issue.url, facts: issueFacts(issue, notice) })),
  );
  const count = Math.ceil(issues.length / PER_PAGE);
  const codes = issueCodes(notices, siteDataOf(site));
  const file = own({ 格式: String(CODES_FORM), 一页的问题: String(PER_PAGE) });
  const addresses = issues.map(({ about }) => about);
  return [
    {
      name: '全部问题',
      ordered: true,
      files: Array.from({ length: count }, (_, index) =>
        page(
          index === 0 ? '/issues/' : `/issues/${index + 1}/`,
          readIssueList,
          issues.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
        ),
      ),
    },
    { name: '全部问题的筛选', files: [page('/issues/', sortedFilters, own(listChoices(codes)))] },
    {
      name: '全部问题的 codes.json',
      files: [text('/issues/codes.json', (json) => readCodes(json, addresses), [...file, ...codes])],
    },
  ];
}

// In no order: each filter has one of its own.
const sortedFilters = ($: CheerioAPI): SiteRecord[] =>
  readListFilters($).map(({ about, facts }) => ({
    about,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, choices]) => [name, choices.split('\n').sort().join('\n')]),
    ),
  }));

// A release from before there were such files has none.
function dataForms(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  const { text } = formFiles(site);
  const forms: [name: string, form: Form][] = [
    [
      '/data/issues.csv',
      {
        name: '全站的 issues.csv',
        ordered: true,
        files: [text('/data/issues.csv', readCsv, siteIssueRows(notices, siteDataOf(site)))],
      },
    ],
    [
      '/data/issues.json',
      {
        name: '全站的 issues.json',
        ordered: true,
        files: [text('/data/issues.json', readSiteIssues, siteRecords(site, notices), '各通报里')],
      },
    ],
  ];
  return forms.flatMap(([path, form]) => (site.files.has(path) ? [form] : []));
}

function bureauForms(site: BuiltSite, repeated: Repeated): Form[] {
  const { page, text } = formFiles(site);
  const json = site.files.get('/data/bureaus.json');
  if (json === undefined) return [];
  const bureaus = readBureaus(json) ?? [];
  const pages = [...site.pages.keys()].map(addressOf).filter((path) => /^\/bureaus\/[^/]+\/$/.test(path));
  const root = `${site.origin}${site.basePath}`;
  const listed = pages.map((path) => ({ about: `${root}${path}`, facts: {} }));
  return [
    {
      name: 'bureaus.json',
      files: [
        text(
          '/data/bureaus.json',
          (source) => readBureaus(source)?.map(({ url }) => ({ about: url, facts: {} })) ?? null,
          listed,
          '网页上',
        ),
      ],
    },
    {
      name: '单位的网页',
      files: bureaus.map((bureau) =>
        page(bureau.url.slice(root.length), readBureauPage, own(bureauFacts(bureau)), 'bureaus.json 里'),
      ),
    },
    ...bureauFeedForms(site, bureaus, repeated),
  ];
}
