import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { listedPages } from '@/lib/notice/listed/listed-pages';
import { allIssuesPage, laterIssuesPage } from './all-issues-pages';
import { bureauPage, bureausPage } from './bureau-pages';
import { comparePage, isCompared } from './compare-page';
import { evidencePage, evidenceSubject } from './evidence-page';
import { documentsPage, figuresPage, issuePage, issuesPage, noticePage, timelinePage } from './notice-pages';
import type { IssueSubject, NavigationLink, NoticeSubject, PageKind, SiteContent } from './page-kind';
import { pagedBureaus } from './paged-bureaus';
import {
  aboutPage,
  accessibilityPage,
  changesPage,
  dataPage,
  homePage,
  noticesPage,
  quotePage,
  searchPage,
  siteMapPage,
} from './site-pages';

// The order of the navigation.
const NOTICE_PAGES: readonly PageKind<NoticeSubject>[] = [
  noticePage,
  issuesPage,
  documentsPage,
  figuresPage,
  timelinePage,
];
const SITE_PAGES: readonly PageKind<unknown>[] = [
  homePage,
  noticesPage,
  dataPage,
  changesPage,
  searchPage,
  quotePage,
  aboutPage,
  accessibilityPage,
  siteMapPage,
];
const ISSUE_PAGES: readonly PageKind<IssueSubject>[] = [issuePage];

/** One page in a list of all pages. `changed` is null without a date, undefined for a page that is not indexed. */
export type ListedPage = { path: string; changed: string | null | undefined; hasQr: boolean };

/** The links of the header; those of a notice lead to `notice`. */
export function headerLinks(notice: Notice): NavigationLink[] {
  return [...NOTICE_PAGES, ...SITE_PAGES].flatMap(({ inHeader, path }) =>
    inHeader === undefined ? [] : [{ label: inHeader, path: path({ notice }) }],
  );
}

/** The links of the footer to pages of the site. */
export function footerLinks({ publisher }: Pick<Site, 'publisher'>): NavigationLink[] {
  const pages = publisher.kind === 'site' ? [...SITE_PAGES, bureausPage] : SITE_PAGES;
  return pages.flatMap(({ inFooter, path }) =>
    inFooter === undefined ? [] : [{ label: inFooter, path: path(null) }],
  );
}

const listed = <Subject>(
  { path, changed, hasQr }: PageKind<Subject>,
  notices: readonly Notice[],
  subject: Subject,
): ListedPage => ({ path: path(subject), changed: changed?.(notices, subject), hasQr });

/** The pages of the site itself. */
export function sitePages(notices: readonly Notice[]): ListedPage[] {
  const bureaus = pagedBureaus(notices);
  return [
    ...SITE_PAGES.map((kind) => listed(kind, notices, null)),
    ...(isCompared(notices) ? [listed(comparePage, notices, null)] : []),
    ...(bureaus.length === 0 ? [] : [listed(bureausPage, notices, null)]),
    ...bureaus.map((bureau) => listed(bureauPage, notices, { bureau })),
    ...listedPages(notices).map((_, index) =>
      index === 0
        ? listed(allIssuesPage, notices, null)
        : listed(laterIssuesPage, notices, { number: index + 1 }),
    ),
  ];
}

/** The pages of a notice, of its issues and of its evidence. */
export function pagesOfNotice(notices: readonly Notice[], notice: Notice): ListedPage[] {
  return [
    ...NOTICE_PAGES.map((kind) => listed(kind, notices, { notice })),
    ...notice.issues.flatMap((issue) => ISSUE_PAGES.map((kind) => listed(kind, notices, { notice, issue }))),
    ...evidenceFiles(notice).map((evidence) =>
      listed(evidencePage, notices, evidenceSubject(notice, evidence)),
    ),
  ];
}

/** Every page of the site: its own pages, then those of each notice and its issues. */
export function allPages(notices: readonly Notice[]): ListedPage[] {
  return [...sitePages(notices), ...notices.flatMap((notice) => pagesOfNotice(notices, notice))];
}

/** Links to the pages of the site, or of one notice, under a title. */
export type PageGroup = { title: string; links: NavigationLink[] };

/** Every page for readers, in groups: the pages of the site, then those of each notice with its issues and evidence. */
export function pageGroups(content: SiteContent): PageGroup[] {
  const link = <Subject>(kind: PageKind<Subject>, subject: Subject, label?: string): NavigationLink => ({
    label: label ?? kind.inHeader ?? kind.label(content, subject),
    path: kind.path(subject),
  });
  const bureaus = pagedBureaus(content.notices);
  return [
    {
      title: content.site.name,
      links: [...SITE_PAGES, ...(isCompared(content.notices) ? [comparePage] : [])].map((kind) =>
        link(kind, null),
      ),
    },
    ...(listedPages(content.notices).length === 0
      ? []
      : [
          {
            title: '全部问题',
            links: listedPages(content.notices).map((_, index) =>
              index === 0
                ? link(allIssuesPage, null, '第 1 页')
                : link(laterIssuesPage, { number: index + 1 }),
            ),
          },
        ]),
    ...(bureaus.length === 0
      ? []
      : [
          {
            title: '单位',
            links: [
              link(bureausPage, null, '全部单位'),
              ...bureaus.map((bureau) => link(bureauPage, { bureau })),
            ],
          },
        ]),
    ...content.notices.map((notice) => ({
      title: notice.shortTitle,
      links: [
        ...NOTICE_PAGES.map((kind) => link(kind, { notice })),
        ...notice.issues.map((issue) =>
          link(issuePage, { notice, issue }, `问题 ${Number(issue.id)} ${issue.title}`),
        ),
        ...evidenceFiles(notice).map((evidence) => link(evidencePage, evidenceSubject(notice, evidence))),
      ],
    })),
  ];
}

/** The addresses of pages of which content/published.yaml keeps the address alone. */
export function addressesToRecord(notices: readonly Notice[]): string[] {
  const keptByAddress = ({ recorded }: Pick<PageKind<unknown>, 'recorded'>): boolean =>
    recorded === 'address';
  return [
    ...SITE_PAGES.filter(keptByAddress).map(({ path }) => path(null)),
    ...notices.flatMap((notice) => NOTICE_PAGES.filter(keptByAddress).map(({ path }) => path({ notice }))),
    ...notices.flatMap((notice) =>
      evidenceFiles(notice).map((evidence) => evidencePage.path(evidenceSubject(notice, evidence))),
    ),
  ];
}
