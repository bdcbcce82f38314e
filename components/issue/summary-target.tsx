import { updateAnchor } from '@/lib/addresses';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Issue } from '@/lib/model/notice';
import type { CurrentTarget } from '@/lib/notice/history/current-targets';
import { AsOf } from './as-of';

/** A current target: month, words of the promise, the measure it belongs to, as-of date. */
export function SummaryTarget({ issue, current }: { issue: Issue; current: CurrentTarget }) {
  const { target, measure, update } = current;
  return (
    <>
      <a className="inline-block py-2" href={`#${update === null ? measure?.id : updateAnchor(update)}`}>
        {formatMonth(target.month)}
      </a>
      <span className="block text-sm text-ink-2">
        {measure !== null && measure.ordinal !== null && `只指下文“${measure.ordinal}”一项，`}
        {update !== null && `${formatDate(update.date)}发布，`}
        原文“{target.words}”。
        <AsOf issue={issue} month={target.month} />
      </span>
    </>
  );
}
