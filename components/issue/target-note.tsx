import { editorial } from '@/components/editorial';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Issue, Measure } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type StatedTarget, statedTargets } from '@/lib/notice/history/stated-targets';
import { targetSource } from '@/lib/notice/history/target-words';
import { knownUntil } from '@/lib/notice/status-words';
import { STATUS_LABELS } from '@/lib/status';
import { Lateness } from './lateness';

type Props = { site: Site; issue: Issue; measure: Measure; summarised?: boolean };

/**
 * The target at its measure: month and words, and what replaced it or whether the issue is rectified since. A target that
 * holds is not read out again where the summary above has it (`summarised`).
 */
export function TargetNote({ site, issue, measure, summarised = false }: Props) {
  const stated = statedTargets(issue).find((one) => one.measure.id === measure.id);
  if (stated === undefined) return null;
  const { target, replacedBy } = stated;
  // Bold: the target that holds now.
  const holds = replacedBy === null && issue.status.code !== 'rectified';
  const month = formatMonth(target.month);
  return (
    <p
      {...editorial}
      aria-hidden={summarised && holds ? true : undefined}
      className="mt-2 border-l-4 border-open pl-3 indent-0 text-sm leading-dense text-ink-2"
    >
      {holds ? (
        <b className="block text-open">
          目标时间 {month}
          <Lateness site={site} issues={[issue]} month={target.month} />
        </b>
      ) : (
        `目标时间 ${month}，`
      )}
      {targetSource({ target, measure, update: null })}。
      {holds ? knownUntil(issue) : <Since site={site} issue={issue} stated={stated} />}
    </p>
  );
}

function Since({ site, issue, stated }: { site: Site; issue: Issue; stated: StatedTarget }) {
  const { replacedBy } = stated;
  const rectified = issue.status.code === 'rectified';
  const month = replacedBy === null ? null : formatMonth(replacedBy.month);
  return (
    <>
      {replacedBy !== null && `${formatDate(replacedBy.date)}改为`}
      {replacedBy !== null && !rectified && (
        <b className="text-open">
          {month}
          <Lateness site={site} issues={[issue]} month={replacedBy.month} />
        </b>
      )}
      {rectified && month !== null && `${month}，`}
      {rectified && `${formatDate(issue.status.asOf)}更新为${STATUS_LABELS.rectified}`}
    </>
  );
}
