import type { Issue } from '@/lib/model/notice';
import { returnLines } from '@/lib/notice/returns/return-words';

/** That an issue was found before or again, as lists show it: one line each. */
export function ReturnMarks({ issue }: { issue: Issue }) {
  return returnLines(issue).map((line) => (
    <p key={line} className="text-sm leading-dense text-ink-2">
      {line}
    </p>
  ));
}
