import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import { UnfinishedItem } from './unfinished-item';

/** The unfinished issues of a notice, in order. */
export function UnfinishedList({ site, notice }: { site: Site; notice: Notice }) {
  return (
    <ul>
      {unfinishedIssues(notice).map((issue) => (
        <UnfinishedItem key={issue.id} site={site} issue={issue} />
      ))}
    </ul>
  );
}
