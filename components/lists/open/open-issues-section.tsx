import { allIssuesPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { openIssues } from '@/lib/notice/several/open-issues';
import { UnfinishedItem } from './unfinished-item';

// As many as fit in the bytes of a home page.
const MOST = 10;

/** What is open in some notices, the earliest target first, each with its notice; where there are many, the first of them and where the others are. */
export function OpenIssuesSection({ site, notices }: { site: Site; notices: readonly Notice[] }) {
  const open = openIssues(notices);
  const shown = open.slice(0, MOST);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="unfinished">
      <h2 id="unfinished" className="mb-3 mt-8 text-xl">
        需进一步整改的 {open.length} 个问题
      </h2>
      <p className="mb-3 max-w-text text-sm text-ink-2">
        按目标时间排列，最早的在前；没有写明目标时间的在后。
      </p>
      <ul className="gap-x-14 lg:columns-2">
        {shown.map(({ notice, issue }) => (
          <UnfinishedItem key={`${notice.slug}/${issue.id}`} site={site} issue={issue}>
            <p className="by-words text-sm leading-dense text-ink-2">
              {notice.bureauName}，{notice.shortTitle}
            </p>
          </UnfinishedItem>
        ))}
      </ul>
      {shown.length < open.length && (
        <p className="mt-4">
          其余 {open.length - shown.length} 个见<a href={allIssuesPath}>全部问题</a>。
        </p>
      )}
    </section>
  );
}
