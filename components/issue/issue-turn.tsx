import { issuePath } from '@/lib/addresses';
import type { Issue } from '@/lib/model/notice';
import type { Neighbours } from '@/lib/notice/neighbours';

/** Links to the previous and the next issue, side by side or on a phone one above the other; a side without one stays empty. */
export function IssueTurn({ neighbours: { previous, next } }: { neighbours: Neighbours }) {
  return (
    <nav
      aria-label="相邻问题"
      className="mt-12 max-w-text border-t border-rule pt-3 leading-dense sm:flex print:hidden"
    >
      <div className="sm:w-1/2 sm:pr-3">{previous !== null && <Turn issue={previous} rel="prev" />}</div>
      <div className="sm:w-1/2 sm:pl-3 sm:text-right">
        {next !== null && <Turn issue={next} rel="next" />}
      </div>
    </nav>
  );
}

function Turn({ issue, rel }: { issue: Issue; rel: 'prev' | 'next' }) {
  return (
    <a href={issuePath(issue)} rel={rel} className="by-words block py-2">
      <span className="block text-sm text-ink-2">
        {rel === 'prev' ? `← 问题 ${Number(issue.id)}` : `问题 ${Number(issue.id)} →`}
      </span>
      {issue.title}
    </a>
  );
}
