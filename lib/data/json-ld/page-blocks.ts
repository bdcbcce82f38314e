import { absoluteUrl, issuePath, noticePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueChange, noticeChange } from '@/lib/notice/history/last-change';
import { issuesTrail, issueTrail, noticeTrail, type Trail } from '@/lib/trail';
import { breadcrumbList } from './breadcrumb-list';
import { dataset } from './dataset';
import { issueArticle } from './issue-article';
import { issueList } from './issue-list';
import { organization } from './organization';
import { report } from './report';
import { graphText, scriptText } from './script-text';
import { timeBlock } from './time-block';
import { website } from './website';

/** The structured data of the home page, each text for one script element. */
export function homeBlocks(site: Site): string[] {
  return [graphText([organization(site), website(site)])];
}

/** The structured data of a page that has nothing of its own but its place: list of notices, editors' page. */
export function placeBlocks(site: Site, trail: Trail): string[] {
  return [graphText([breadcrumbList(site, trail)])];
}

/** The structured data of a notice. */
export function noticeBlocks(site: Site, notice: Notice): string[] {
  const { title, published } = notice;
  const url = absoluteUrl(site, noticePath(notice));
  return [
    graphText([report(site, notice), organization(site), breadcrumbList(site, noticeTrail(notice))]),
    scriptText(timeBlock({ url, title, published, changed: noticeChange(notice) })),
  ];
}

/** The structured data of the list of a notice's issues. */
export function issuesBlocks(site: Site, notice: Notice): string[] {
  return [graphText([issueList(site, notice), breadcrumbList(site, issuesTrail(notice))])];
}

/** The structured data of an issue. */
export function issueBlocks(site: Site, notice: Notice, issue: Issue): string[] {
  const url = absoluteUrl(site, issuePath(issue));
  const { published } = notice;
  const changed = issueChange(notice, issue);
  return [
    graphText([issueArticle(site, notice, issue), breadcrumbList(site, issueTrail(notice, issue))]),
    scriptText(timeBlock({ url, title: issue.title, published, changed })),
  ];
}

/** The structured data of the page of all data: its place, and a set of data for each notice. */
export function dataBlocks(site: Site, notices: readonly Notice[], trail: Trail): string[] {
  return [graphText([...notices.map((notice) => dataset(site, notice)), breadcrumbList(site, trail)])];
}
