import { StatusMark } from '@/components/status/status-mark';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { STATUS_LABELS } from '@/lib/status';

/** All issues of a notice as marks; each is a link named by number, title and status. */
export function IssueMarks({ notice }: { notice: Notice }) {
  return (
    <ul
      className="-ml-2.5 flex max-w-text flex-wrap text-[1.35rem]"
      aria-label={`${notice.issues.length} 个问题的状态`}
    >
      {notice.issues.map((issue, index) => {
        const name = `${index + 1} ${issue.title}，${STATUS_LABELS[issue.status.code]}`;
        return (
          <li key={issue.id}>
            <a
              href={issuePath(issue)}
              title={name}
              className="flex h-11 w-11 items-center justify-center no-underline motion-safe:transition-transform motion-safe:hover:scale-125"
            >
              <StatusMark code={issue.status.code} />
              <span className="sr-only">{name}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
