import { StatusMark } from '@/components/status/status-mark';
import { WithdrawnMark } from '@/components/status/withdrawn-mark';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { type IssuePlace, issuePlaces } from '@/lib/notice/places/issue-places';
import { issueCount } from '@/lib/notice/withdrawals';
import { isUnfinished, STATUS_LABELS, WITHDRAWN } from '@/lib/status';

// Columns of fixed width, so that marks stand below each other and nothing moves while a page arrives.
const THREE = 'sm:grid-cols-[minmax(0,1fr)_8.25rem]';
const FIVE = 'sm:grid-cols-[minmax(0,1fr)_13.75rem]';

/** All issues of a notice as marks under the headings that list them; each is a link named by number, title and status, or by number alone if it was withdrawn. */
export function IssueMarks({ notice }: { notice: Notice }) {
  const groups = issuePlaces(notice);
  const most = Math.max(...groups.map(({ places }) => places.length));
  return (
    <ul className="max-w-text" aria-label={`${issueCount(notice)}的整改状态`}>
      {groups.map(({ heading, places }) => (
        <li
          key={heading?.id ?? places[0]?.issue.id}
          className={`border-t border-dotted border-rule py-1 print:min-h-0 print:py-0 sm:grid sm:min-h-[calc(3.25rem+1px)] sm:items-center ${most > 3 ? FIVE : THREE}`}
        >
          <span className="by-words block min-w-0 text-sm leading-dense text-ink-2 sm:pr-4">
            {heading?.text}
          </span>
          <ul className="-ml-3 flex flex-wrap sm:ml-0">
            {places.map((place) => (
              <Mark key={place.issue.id} place={place} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Mark({ place: { kind, issue } }: { place: IssuePlace }) {
  const number = Number(issue.id);
  const name =
    kind === 'withdrawn'
      ? `${number} ${WITHDRAWN.label}`
      : `${number} ${issue.title}，${STATUS_LABELS[issue.status.code]}`;
  // What is rectified recedes; what is open stands out.
  const isOpen = kind === 'issue' && isUnfinished(issue.status.code);
  return (
    <li>
      <a
        href={issuePath(issue)}
        title={kind === 'issue' ? name : undefined}
        className={`flex h-11 w-11 items-center justify-center no-underline print:h-7 ${isOpen ? 'text-[1.5rem]' : 'text-[0.8rem] text-ink-2'}`}
      >
        {kind === 'issue' ? <StatusMark code={issue.status.code} /> : <WithdrawnMark />}
        <span className="sr-only">{name}</span>
      </a>
    </li>
  );
}
