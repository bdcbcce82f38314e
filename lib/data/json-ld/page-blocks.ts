import { absoluteUrl } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';
import type { Page } from '@/lib/pages/page-of';
import { breadcrumbList } from './breadcrumb-list';
import { dataset } from './dataset';
import { issueArticle } from './issue-article';
import { issueList } from './issue-list';
import { organization } from './organization';
import { report } from './report';
import { graphText, scriptText } from './script-text';
import { timeBlock } from './time-block';
import { website } from './website';

/** The structured data of the home page. Here as below: one text per script element. */
export function homeBlocks(site: Site): string[] {
  return [graphText([organization(site, site.publisher), website(site)])];
}

/** The structured data of the page of a bureau. */
export function bureauBlocks(site: Site, page: Page): string[] {
  return [graphText([organization(site, page.publisher), breadcrumbList(site, page)])];
}

/** The structured data of a page with nothing but its position: breadcrumbs. */
export function positionBlocks(site: Site, page: Page): string[] {
  return [graphText([breadcrumbList(site, page)])];
}

/** The structured data of a notice. */
export function noticeBlocks(site: Site, notice: Notice, page: Page): string[] {
  const { title, published } = notice;
  const url = absoluteUrl(site, page.path);
  return [
    graphText([report(site, notice), organization(site, page.publisher), breadcrumbList(site, page)]),
    scriptText(timeBlock({ url, title, published, changed: noticeChange(notice) })),
  ];
}

/** The structured data of the list of a notice's issues. */
export function issuesBlocks(site: Site, notice: Notice, page: Page): string[] {
  return [graphText([issueList(site, notice), breadcrumbList(site, page)])];
}

/** The structured data of an issue. */
export function issueBlocks(site: Site, notice: Notice, issue: Issue, page: Page): string[] {
  const url = absoluteUrl(site, page.path);
  const { published } = notice;
  const changed = issueChange(notice, issue);
  return [
    graphText([issueArticle(site, notice, issue), breadcrumbList(site, page)]),
    scriptText(timeBlock({ url, title: issue.title, published, changed })),
  ];
}

/** The structured data of the page of all data files: one dataset per notice, and breadcrumbs. */
export function dataBlocks(site: Site, notices: readonly Notice[], page: Page): string[] {
  return [graphText([...notices.map((notice) => dataset(site, notice)), breadcrumbList(site, page)])];
}
