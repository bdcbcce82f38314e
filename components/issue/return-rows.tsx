import { LabelledRow } from '@/components/page/labelled-row';
import { issuePath } from '@/lib/addresses';
import type { Issue, ReturnedIn } from '@/lib/model/notice';
import {
  otherIssueName,
  RETURN_TERM,
  reasonOfEditor,
  returnedInWords,
  returnWords,
} from '@/lib/notice/returns/return-words';

/** The earlier issues that an issue repeats, with the status listed at the time, and the later ones that repeat it; nothing if there are none. */
export function ReturnRows({ issue: { returns, returnedIn } }: { issue: Issue }) {
  return (
    <>
      {returns.map((earlier) => (
        <LabelledRow key={issuePath(earlier.issue)} term={RETURN_TERM}>
          <span className="block">{returnWords(earlier)}</span>
          <OtherIssue other={earlier} name={otherIssueName(earlier)} />
        </LabelledRow>
      ))}
      {returnedIn.map((later) => (
        <LabelledRow key={issuePath(later.issue)} term={RETURN_TERM}>
          <OtherIssue other={later} name={returnedInWords(later)} />
        </LabelledRow>
      ))}
    </>
  );
}

function OtherIssue({ other, name }: { other: ReturnedIn; name: string }) {
  return (
    <>
      <a href={issuePath(other.issue)} className="by-words inline-block py-1">
        {name}
      </a>
      <span className="block text-sm text-ink-2">{reasonOfEditor(other)}</span>
    </>
  );
}
