import type { Issue, Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/site-schema';
import { issuePath, issuesPath, noticePath, noticesPath } from '@/lib/site';
import { Breadcrumbs } from './breadcrumbs';
import { IssueArticle } from './issue-article';
import { PageFrame } from './page-frame';
import { PaperFoot } from './paper-foot';

/** The page of one issue. */
export function IssueView({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  const above = [
    { label: '全部通报', path: noticesPath },
    { label: notice.shortTitle, path: noticePath(notice) },
    { label: '问题清单', path: issuesPath(notice) },
  ];
  return (
    <PageFrame
      site={site}
      notice={notice}
      path={issuePath(issue)}
      breadcrumbs={<Breadcrumbs above={above} here={`问题 ${Number(issue.id)}`} />}
    >
      <IssueArticle site={site} notice={notice} issue={issue} />
      <PaperFoot site={site} notice={notice} path={issuePath(issue)} />
    </PageFrame>
  );
}
