import { absoluteUrl, issuePath, measurePath } from '@/lib/addresses';
import type { IssueRecord } from '@/lib/data/schema/issue-record-schema';
import type { WithdrawnRecord } from '@/lib/data/schema/withdrawn-record-schema';
import type { OtherIssue, ReturnedIn } from '@/lib/model/across/other-issue';
import type { Issue, Measure, Notice, Status, WithdrawnIssue } from '@/lib/model/notice';
import { issueLines } from '@/lib/model/reading-order';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets, newTarget } from '@/lib/notice/history/current-targets';
import { statedTargets } from '@/lib/notice/history/stated-targets';
import { measureId } from '@/lib/notice/places/measure-id';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';
import { REASON_LABELS } from '@/lib/reasons';
import { BASIS_LABELS, STATUS_LABELS, type StatusCode, UPDATE_BASIS, WITHDRAWN } from '@/lib/status';
import { toEvidenceRecord } from './to-evidence-record';

/** An issue as data, with full addresses. */
export function toIssueRecord(site: Site, notice: Notice, issue: Issue): IssueRecord {
  const { id, printedNumber, title, status, position, responsible, deadline, parts } = issue;
  const { updates, errata } = issue;
  return {
    id,
    url: absoluteUrl(site, issuePath(issue)),
    notice: notice.slug,
    printedNumber,
    title,
    status: {
      ...labelled(status.code),
      basis: status.basis,
      basisLabel: basisLabel(status),
      asOf: status.asOf,
      document: status.origin,
      from: status.evidence,
    },
    given: labelled(issue.given.code),
    ...position,
    responsible,
    deadline,
    parts: parts.map(({ label, measures }) => ({
      label,
      measures: measures.map((measure) => ({
        id: measureId(issue, measure),
        url: absoluteUrl(site, measurePath(issue, measure)),
        ordinal: measure.ordinal,
        text: measure.text,
      })),
    })),
    remaining: parts.flatMap(({ measures }) => measures.flatMap((measure) => remainingOf(issue, measure))),
    targets: currentTargets(issue).map(({ target, measure, update }) => ({
      measure: measure === null ? null : measureId(issue, measure),
      ...target,
      update: update?.date ?? null,
    })),
    statedTargets: statedTargets(issue).map(({ target, measure, replacedBy }) => ({
      measure: measureId(issue, measure),
      ...target,
      replacedBy,
    })),
    later: issue.later === null ? null : measureId(issue, issue.later),
    updates: updates.map((update) => ({
      date: update.date,
      text: update.text,
      source: update.source,
      status: update.status === undefined ? null : labelled(update.status),
      target: newTarget(update),
      evidence: toEvidenceRecord(site, notice, update),
      followUp: update.followUp === undefined ? null : toNamedIssue(site, update.followUp),
    })),
    errata: errata.map(({ of: kind = 'text', ...erratum }) => ({ of: kind, ...erratum })),
    withdrawn: issue.withdrawn.map(({ measure, date, reason, basis = null }) => ({
      measure: measureId(issue, { id: measure }),
      date,
      reason,
      basis,
    })),
    related: relatedTo(notice, issue).map(({ issue: other, reason }) => ({
      id: other.id,
      url: absoluteUrl(site, issuePath(other)),
      title: other.title,
      reason: reason.kind,
      words: reasonWords(reason),
    })),
    returns: issue.returns.map((earlier) => ({
      ...toOtherIssue(site, earlier),
      status: labelled(earlier.status),
    })),
    returnedIn: issue.returnedIn.map((later) => toOtherIssue(site, later)),
    follows: issue.follows === null ? null : toNamedIssue(site, issue.follows),
    text: issueLines(issue).join('\n'),
  };
}

const toNamedIssue = (site: Site, { notice, issue }: OtherIssue) => ({
  notice: issue.notice,
  id: issue.id,
  url: absoluteUrl(site, issuePath(issue)),
  title: issue.title,
  noticeTitle: notice.shortTitle,
});

const toOtherIssue = (site: Site, { notice, issue, reason }: ReturnedIn) => ({
  notice: issue.notice,
  id: issue.id,
  url: absoluteUrl(site, issuePath(issue)),
  title: issue.title,
  published: notice.published.slice(0, 10),
  reason,
});

const basisLabel = ({ origin, basis }: Status) =>
  origin === 'update' && basis === 'stated' ? UPDATE_BASIS : BASIS_LABELS[basis];

/** A withdrawn issue as data. */
export function toWithdrawnRecord(site: Site, { id, notice, withdrawal }: WithdrawnIssue): WithdrawnRecord {
  const { date, reason, basis = null } = withdrawal;
  const url = absoluteUrl(site, issuePath({ id, notice }));
  return { id, url, notice, status: WITHDRAWN, date, reason, basis };
}

const labelled = (code: StatusCode) => ({ code, label: STATUS_LABELS[code] });

function remainingOf(issue: Issue, measure: Measure): IssueRecord['remaining'] {
  if (measure.remaining === null || issue.status.code === 'rectified') return [];
  const { reasons, target } = measure.remaining;
  const named = reasons.map((code) => ({ code, label: REASON_LABELS[code] }));
  return [{ measure: measureId(issue, measure), reasons: named, target }];
}
