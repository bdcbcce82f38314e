import { issuePath } from '@/lib/addresses';
import type { Issue } from '@/lib/model/notice';
import type { Neighbours } from '@/lib/notice/neighbours';

/** Links to the previous and the next issue; a side without one stays empty. */
export function IssueTurn({ neighbours: { previous, next } }: { neighbours: Neighbours }) {
  return (
    <nav
      aria-label="相邻问题"
      className="mt-10 flex max-w-text border-t border-rule pt-3 leading-dense print:hidden"
    >
      <div className="w-1/2 pr-3">{previous !== null && <Turn issue={previous} rel="prev" />}</div>
      <div className="w-1/2 pl-3 text-right">{next !== null && <Turn issue={next} rel="next" />}</div>
    </nav>
  );
}

function Turn({ issue, rel }: { issue: Issue; rel: 'prev' | 'next' }) {
  return (
    <a href={issuePath(issue)} rel={rel} className="block py-2 no-underline hover:underline">
      <span className="block text-sm text-ink-2">
        {rel === 'prev' ? `← 问题 ${Number(issue.id)}` : `问题 ${Number(issue.id)} →`}
      </span>
      {issue.title}
    </a>
  );
}
