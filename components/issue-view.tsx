import type { Issue, Notice } from '@/lib/content/notice';
import type { Site } from '@/lib/content/site-schema';
import { issuePath } from '@/lib/site';
import { issueTrail } from '@/lib/trail';
import { Breadcrumbs } from './breadcrumbs';
import { IssueArticle } from './issue-article';
import { PageFrame } from './page-frame';
import { PaperFoot } from './paper-foot';

/** The page of one issue. */
export function IssueView({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  return (
    <PageFrame
      site={site}
      notice={notice}
      path={issuePath(issue)}
      breadcrumbs={<Breadcrumbs {...issueTrail(notice, issue)} />}
    >
      <IssueArticle site={site} notice={notice} issue={issue} />
      <PaperFoot site={site} notice={notice} path={issuePath(issue)} />
    </PageFrame>
  );
}
