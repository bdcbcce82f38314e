import { editorial } from '@/components/editorial';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Issue, Measure } from '@/lib/model/notice';
import { type StatedTarget, statedTargets } from '@/lib/notice/history/stated-targets';
import { STATUS_LABELS } from '@/lib/status';
import { AsOf } from './as-of';

/** The target at its measure: month, words, what replaced it and whether the issue is rectified since, else the as-of date. */
export function TargetNote({ issue, measure }: { issue: Issue; measure: Measure }) {
  const stated = statedTargets(issue).find((one) => one.measure.id === measure.id);
  if (stated === undefined) return null;
  const { target, replacedBy } = stated;
  // Bold: the target that holds now.
  const holds = replacedBy === null && issue.status.code !== 'rectified';
  const month = formatMonth(target.month);
  return (
    <p {...editorial} className="mt-2 border-l-4 border-open pl-3 indent-0 text-sm leading-dense text-ink-2">
      目标时间 {holds ? <b className="text-open">{month}</b> : month}，原文“{target.words}”。
      <Since issue={issue} stated={stated} />
    </p>
  );
}

// A script completes `data-month` once the month is over.
function Since({ issue, stated: { target, replacedBy } }: { issue: Issue; stated: StatedTarget }) {
  const rectified = issue.status.code === 'rectified';
  if (replacedBy === null && !rectified) return <AsOf issue={issue} month={target.month} />;
  const month = replacedBy === null ? null : formatMonth(replacedBy.month);
  return (
    <>
      {replacedBy !== null && `${formatDate(replacedBy.date)}改为`}
      {rectified ? month : <b className="text-open">{month}</b>}
      {rectified && month !== null && '，'}
      {rectified && `${formatDate(issue.status.asOf)}更新为${STATUS_LABELS.rectified}`}
    </>
  );
}
