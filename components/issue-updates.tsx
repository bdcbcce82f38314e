import type { Issue } from '@/lib/content/notice';
import { formatDate } from '@/lib/dates';
import { STATUS_LABELS } from '@/lib/status';

/** What has been published about an issue after the notice, newest first; nothing while there is none. */
export function IssueUpdates({ issue: { updates } }: { issue: Issue }) {
  if (updates.length === 0) return null;
  return (
    <section data-editorial aria-labelledby="updates">
      <h2 id="updates" className="mt-9 border-t border-rule pt-5 text-xl">
        通报之后的新情况
      </h2>
      <ol reversed>
        {updates.toReversed().map(({ date, text, source, status }) => (
          <li key={date} className="my-4">
            <time dateTime={date} className="font-semibold">
              {formatDate(date)}
            </time>
            {status !== undefined && `，状态改为${STATUS_LABELS[status]}`}（{source}）<p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
