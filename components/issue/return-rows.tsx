import { LabelledRow } from '@/components/page/labelled-row';
import { issuePath } from '@/lib/addresses';
import type { ReturnedIn } from '@/lib/model/across/other-issue';
import type { Issue } from '@/lib/model/notice';
import {
  FOLLOWS_TERM,
  fullName,
  otherIssueName,
  RETURN_TERM,
  reasonOfEditor,
  returnedInWords,
  returnWords,
} from '@/lib/notice/returns/return-words';

/** The issue of the notice before that an issue continues, the earlier issues that it repeats, with the status listed at the time, and the later ones that repeat it; nothing if there are none. */
export function ReturnRows({ issue: { returns, returnedIn, follows } }: { issue: Issue }) {
  return (
    <>
      {follows !== null && (
        <LabelledRow term={FOLLOWS_TERM}>
          <a href={issuePath(follows.issue)} className="by-words inline-block py-2">
            {fullName(follows)}
          </a>
        </LabelledRow>
      )}
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
      <a href={issuePath(other.issue)} className="by-words inline-block py-2">
        {name}
      </a>
      <span className="block text-sm text-ink-2">{reasonOfEditor(other)}</span>
    </>
  );
}
