import { editorial } from '@/components/editorial';
import { LabelledRow } from '@/components/page/labelled-row';
import { StatusLabel } from '@/components/status/status-label';
import { issueInNoticePath, updateAnchor } from '@/lib/addresses';
import { formatDate, formatMonth } from '@/lib/dates';
import type { Deadline, Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { knownUntil, statusSource } from '@/lib/notice/status-words';
import { REASON_LABELS, REASONS_TERM } from '@/lib/reasons';
import { isUnfinished } from '@/lib/status';
import { Lateness } from './lateness';
import { ReturnRows } from './return-rows';
import { TargetDetails } from './target-details';

/** The main facts of an issue: status and its source, returns, targets, deadline, reasons, position in the notice. A row without a value is left out. */
export function IssueSummary({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  const reasons = reasonsOf(issue).map((reason) => REASON_LABELS[reason]);
  const { chapter, area, theme } = issue.position;
  const headings = [chapter, area, theme].filter((heading) => heading !== null);
  return (
    <dl
      {...editorial}
      className={`my-3 border-l-4 bg-paper-2 px-[0.8rem] py-2 leading-dense md:my-6 md:px-5 ${isUnfinished(issue.status.code) ? 'border-open' : 'border-rule'}`}
    >
      <LabelledRow term="状态">
        <StatusLabel code={issue.status.code} />
        <span className="block text-sm text-ink-2">
          {statusSource(site, notice, issue)}&nbsp;· 截至{formatDate(issue.status.asOf)}
        </span>
        {issue.later !== null && (
          <a href={`#${issue.later.id}`} className="block py-1 text-sm text-ink-2">
            原文另有后续安排
          </a>
        )}
      </LabelledRow>
      <ReturnRows issue={issue} />
      {currentTargets(issue).map((current) => (
        <LabelledRow key={current.measure?.id ?? current.update?.date} term="目标时间">
          <TargetDetails site={site} issue={issue} current={current}>
            <a href={`#${current.update === null ? current.measure?.id : updateAnchor(current.update)}`}>
              {formatMonth(current.target.month)}
            </a>
          </TargetDetails>
        </LabelledRow>
      ))}
      {issue.responsible !== null && <LabelledRow term="责任单位">{issue.responsible}</LabelledRow>}
      {issue.deadline !== null && (
        <LabelledRow term="整改时限">
          <DeadlineValue site={site} issue={issue} deadline={issue.deadline} />
        </LabelledRow>
      )}
      {reasons.length > 0 && <LabelledRow term={REASONS_TERM}>{reasons.join('、')}</LabelledRow>}
      {headings.length > 0 && (
        <LabelledRow term="所在章节">
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

// the deadline in the notice's words; while the issue is not finished, with whether it is over, and the as-of date
function DeadlineValue({ site, issue, deadline }: { site: Site; issue: Issue; deadline: Deadline }) {
  const month = deadline.until?.slice(0, 7);
  if (month === undefined || !isUnfinished(issue.status.code)) return deadline.words;
  return (
    <>
      <b className="block text-open">
        {deadline.words}
        <Lateness site={site} issues={[issue]} month={month} />
      </b>
      <span className="block text-sm text-ink-2">{knownUntil(issue)}</span>
    </>
  );
}
