import { StatusLabel } from '@/components/status/status-label';
import { issueInNoticePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { statusSource } from '@/lib/notice/status-words';
import { REASON_LABELS } from '@/lib/reasons';
import { isUnfinished } from '@/lib/status';
import { SummaryDeadline } from './summary-deadline';
import { SummaryTarget } from './summary-target';

/** Summary of an issue: status and its evidence, promises, reasons, position in the notice. Rows without a value are left out. */
export function IssueSummary({ site, issue }: { site: Site; issue: Issue }) {
  const reasons = reasonsOf(issue).map((reason) => REASON_LABELS[reason]);
  const { chapter, area, theme } = issue.position;
  const headings = [chapter, area, theme].filter((heading) => heading !== null);
  return (
    <dl
      data-editorial
      className={`my-6 border-l-4 bg-paper-2 px-5 py-3 leading-dense ${isUnfinished(issue.status.code) ? 'border-open' : 'border-rule'}`}
    >
      <Row term="状态">
        <StatusLabel code={issue.status.code} />
        <span className="block text-sm text-ink-2">
          {statusSource(site, issue.status)} · 截至 {formatDate(issue.status.asOf)}
        </span>
      </Row>
      {currentTargets(issue).map((current) => (
        <Row key={current.measure?.id ?? current.target.words} term="目标时间">
          <SummaryTarget issue={issue} current={current} />
        </Row>
      ))}
      {issue.responsible !== null && <Row term="责任单位">{issue.responsible}</Row>}
      {issue.deadline !== null && (
        <Row term="整改时限">
          <SummaryDeadline issue={issue} deadline={issue.deadline} />
        </Row>
      )}
      {reasons.length > 0 && <Row term="原因">{reasons.join('、')}</Row>}
      {headings.length > 0 && (
        <Row term="通报位置">
          <a href={issueInNoticePath(issue)}>
            {headings.map((heading) => (
              <span key={heading} className="block py-0.5">
                {heading}
              </span>
            ))}
          </a>
        </Row>
      )}
    </dl>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="py-1 sm:flex">
      <dt className="w-24 flex-none text-ink-2">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
