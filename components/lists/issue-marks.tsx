import { StatusMark } from '@/components/status/status-mark';
import { WithdrawnMark } from '@/components/status/withdrawn-mark';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { type IssuePlace, issueCount, issuePlaces } from '@/lib/notice/withdrawals';
import { STATUS_LABELS, WITHDRAWN } from '@/lib/status';

/** All issues of a notice as marks; each is a link named by number, title and status, or by number alone if it was withdrawn. */
export function IssueMarks({ notice }: { notice: Notice }) {
  return (
    <ul
      className="-ml-2.5 flex max-w-text flex-wrap text-[1.35rem]"
      aria-label={`${issueCount(notice)}的状态`}
    >
      {issuePlaces(notice).map((place, index) => (
        <li key={place.issue.id}>
          <Mark place={place} number={index + 1} />
        </li>
      ))}
    </ul>
  );
}

const LOOK =
  'flex h-11 w-11 items-center justify-center no-underline motion-safe:transition-transform motion-safe:hover:scale-125';

function Mark({ place: { kind, issue }, number }: { place: IssuePlace; number: number }) {
  const name =
    kind === 'withdrawn'
      ? `${number} ${WITHDRAWN.label}`
      : `${number} ${issue.title}，${STATUS_LABELS[issue.status.code]}`;
  return (
    <a href={issuePath(issue)} title={kind === 'issue' ? name : undefined} className={LOOK}>
      {kind === 'issue' ? <StatusMark code={issue.status.code} /> : <WithdrawnMark />}
      <span className="sr-only">{name}</span>
    </a>
  );
}
