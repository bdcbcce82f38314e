import { StatusMark } from '@/components/status/status-mark';
import { issuePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import { issuesUnder, type OutlineNode, outline } from '@/lib/notice/outline';
import { isUnfinished, STATUS_LABELS } from '@/lib/status';

/** All issues of a notice as marks under the headings that list them; each is a link named by number, title and status. */
export function IssueMarks({ notice }: { notice: Notice }) {
  return (
    <ul className="max-w-text" aria-label={`${notice.issues.length} 个问题的整改状态`}>
      {outline(notice)
        .flatMap(listing)
        .map(({ heading, issues }) => (
          <li
            key={heading?.id ?? issues[0]?.id}
            className="border-t border-dotted border-rule py-1 sm:flex sm:flex-wrap sm:items-center"
          >
            <span className="block min-w-0 text-sm leading-dense text-ink-2 sm:flex-[1_1_12rem] sm:pr-4">
              {heading?.text}
            </span>
            <ul className="-ml-3 flex flex-wrap sm:min-w-[132px]">
              {issues.map((issue) => (
                <Mark key={issue.id} issue={issue} />
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function Mark({ issue }: { issue: Issue }) {
  const name = `${Number(issue.id)} ${issue.title}，${STATUS_LABELS[issue.status.code]}`;
  // What is rectified recedes; what is open stands out.
  const size = isUnfinished(issue.status.code) ? 'text-[1.5rem]' : 'text-[0.8rem] text-ink-2';
  return (
    <li>
      <a
        href={issuePath(issue)}
        title={name}
        className={`flex h-11 w-11 items-center justify-center no-underline ${size}`}
      >
        <StatusMark code={issue.status.code} />
        <span className="sr-only">{name}</span>
      </a>
    </li>
  );
}

// The headings that list issues themselves, in order.
function listing(node: OutlineNode): Pick<OutlineNode, 'heading' | 'issues'>[] {
  const { heading, issues, children } = node;
  if (issuesUnder(node).length === 0) return [];
  return [...(issues.length > 0 ? [{ heading, issues }] : []), ...children.flatMap(listing)];
}
