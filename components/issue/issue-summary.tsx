import { editorial } from '@/components/editorial';
import { LabelledRow } from '@/components/page/labelled-row';
import { StatusLabel } from '@/components/status/status-label';
import { issueInNoticePath, updateAnchor } from '@/lib/addresses';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Deadline, Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type CurrentTarget, currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { knownUntil, noNewsWords, statusSource } from '@/lib/notice/status-words';
import { REASON_LABELS } from '@/lib/reasons';
import { isUnfinished } from '@/lib/status';
import { Lateness } from './lateness';

/** The main facts of an issue: status and its source, targets, deadline, reasons, position in the notice. A row without a value is left out. */
export function IssueSummary({ site, issue }: { site: Site; issue: Issue }) {
  const reasons = reasonsOf(issue).map((reason) => REASON_LABELS[reason]);
  const { chapter, area, theme } = issue.position;
  const headings = [chapter, area, theme].filter((heading) => heading !== null);
  return (
    <dl
      {...editorial}
      className={`my-4 border-l-4 bg-paper-2 px-4 py-2 leading-dense md:my-6 md:px-5 md:py-3 ${isUnfinished(issue.status.code) ? 'border-open' : 'border-rule'}`}
    >
      <LabelledRow term="状态">
        <StatusLabel code={issue.status.code} />
        <span className="block text-sm text-ink-2">
          {statusSource(site, issue)} · 截至 {formatDate(issue.status.asOf)}
        </span>
      </LabelledRow>
      {currentTargets(issue).map((current) => (
        <LabelledRow key={current.measure?.id ?? current.update?.date} term="目标时间">
          <TargetValue site={site} issue={issue} current={current} />
        </LabelledRow>
      ))}
      {issue.responsible !== null && <LabelledRow term="责任单位">{issue.responsible}</LabelledRow>}
      {issue.deadline !== null && (
        <LabelledRow term="整改时限">
          <DeadlineValue site={site} issue={issue} deadline={issue.deadline} />
        </LabelledRow>
      )}
      {reasons.length > 0 && <LabelledRow term="原因">{reasons.join('、')}</LabelledRow>}
      {headings.length > 0 && (
        <LabelledRow term="通报位置">
          <a href={issueInNoticePath(issue)}>
            {headings.map((heading) => (
              <span key={heading} className="by-words block py-0.5">
                {heading}
              </span>
            ))}
          </a>
        </LabelledRow>
      )}
    </dl>
  );
}

// month and whether it is over on a line of its own, then measure, wording and as-of date of a target that holds now
function TargetValue({ site, issue, current }: { site: Site; issue: Issue; current: CurrentTarget }) {
  const { target, measure, update } = current;
  return (
    <>
      <b className="block text-open">
        <a href={`#${update === null ? measure?.id : updateAnchor(update)}`}>{formatMonth(target.month)}</a>
        <Lateness month={target.month} due={noNewsWords(site, issue, target.month)} />
      </b>
      <span className="block text-sm text-ink-2">
        {measure !== null && measure.ordinal !== null && `只指下文“${measure.ordinal}”一项，`}
        {update !== null && `${formatDate(update.date)}发布，`}
        原文“{target.words}”。{knownUntil(issue)}
      </span>
    </>
  );
}

// the deadline in the notice's words; while the issue is not finished, with whether it is over, and the as-of date
function DeadlineValue({ site, issue, deadline }: { site: Site; issue: Issue; deadline: Deadline }) {
  const month = deadline.until?.slice(0, 7);
  if (month === undefined || !isUnfinished(issue.status.code)) return deadline.words;
  return (
    <>
      <b className="block text-open">
        {deadline.words}
        <Lateness month={month} due={noNewsWords(site, issue, month)} />
      </b>
      <span className="block text-sm text-ink-2">{knownUntil(issue)}</span>
    </>
  );
}
