import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { issuePlaces } from '@/lib/notice/places/issue-places';

/** The issues of a notice by number alone, for readers who know which one they want; withdrawn ones, which have a page too, included. */
export function IssueNumbers({ notice }: { notice: Notice }) {
  const places = issuePlaces(notice).flatMap((group) => group.places);
  return (
    <ul className="flex max-w-text flex-wrap leading-dense">
      {places.map(({ issue }) => (
        <li key={issue.id}>
          <a href={issuePath(issue)} className="inline-block min-h-target min-w-target py-2 pr-2">
            <span className="sr-only">问题 </span>
            {Number(issue.id)}
          </a>
        </li>
      ))}
    </ul>
  );
}
