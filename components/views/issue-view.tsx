import { IssueArticle } from '@/components/issue/issue-article';
import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { PageFrame } from '@/components/page/page-frame';
import { PaperFoot } from '@/components/page/paper-foot';
import { issuePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueTrail } from '@/lib/trail';

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
