import { editorial } from '@/components/editorial';
import type { Notice } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { StatusLabel } from './status-label';

/** The meaning of the marks at the issues of a notice, each with its number of issues. */
export function StatusLegend({ notice }: { notice: Notice }) {
  return (
    <ul {...editorial} className="mt-1 flex flex-wrap justify-center text-sm leading-dense">
      {countStatuses(notice.issues).map(({ code, count }) => (
        <li key={code} className="mx-2">
          <StatusLabel code={code} /> {count} 个
        </li>
      ))}
    </ul>
  );
}
