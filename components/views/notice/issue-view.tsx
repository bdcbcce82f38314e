import { IssueArticle } from '@/components/issue/issue-article';
import { PageFrame } from '@/components/page/page-frame';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

/** The page of one issue. */
export function IssueView({
  site,
  notice,
  issue,
  page,
}: {
  page: Page;
  site: Site;
  notice: Notice;
  issue: Issue;
}) {
  return (
    <PageFrame site={site} notice={notice} page={page} aloud>
      <IssueArticle site={site} notice={notice} issue={issue} />
    </PageFrame>
  );
}
