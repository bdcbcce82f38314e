import { editorial } from '@/components/editorial';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Issue, Measure } from '@/lib/model/notice';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { AsOf } from './as-of';

/** The target at its measure: month, words, as-of date or the later target. A script completes `data-month` once the month is over. */
export function TargetNote({ issue, measure }: { issue: Issue; measure: Measure }) {
  const printed = measure.remaining?.target ?? null;
  if (printed === null) return null;
  const now = currentTargets(issue).find((current) => current.measure?.id === measure.id);
  // Bold: the target that holds now.
  const month = now === undefined ? null : <b className="text-open">{formatMonth(now.target.month)}</b>;
  return (
    <p {...editorial} className="mt-2 border-l-4 border-open pl-3 indent-0 text-sm leading-dense text-ink-2">
      目标时间 {now?.update === null ? month : formatMonth(printed.month)}，原文“{printed.words}”。
      {now?.update ? (
        <>
          {formatDate(now.update.date)}改为{month}
        </>
      ) : (
        <AsOf issue={issue} month={printed.month} />
      )}
    </p>
  );
}
