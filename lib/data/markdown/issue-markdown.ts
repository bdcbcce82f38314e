import { absoluteUrl, issuePath, measurePath, noticePath } from '@/lib/addresses';
import { caveats } from '@/lib/data/records/caveats';
import { formatDate, formatMonth } from '@/lib/dates';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Update } from '@/lib/model/update-schema';
import { EVIDENCE_LABEL, evidenceLinks } from '@/lib/notice/evidence-links';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { entryWords } from '@/lib/notice/history/entry-words';
import { issueHistory } from '@/lib/notice/history/history';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { targetSource } from '@/lib/notice/history/target-words';
import { reasonWords } from '@/lib/notice/related/reason-words';
import { relatedTo } from '@/lib/notice/related/related';
import {
  FOLLOWS_TERM,
  fullName,
  otherIssueName,
  RETURN_TERM,
  reasonOfEditor,
  returnedInWords,
  returnSummary,
  returnWords,
} from '@/lib/notice/returns/return-words';
import { knownUntil, statusSource } from '@/lib/notice/status-words';
import { withdrawalReason } from '@/lib/notice/withdrawals';
import { REASON_LABELS, REASONS_TERM } from '@/lib/reasons';
import { STATUS_LABELS } from '@/lib/status';
import { editorial, heading, type Piece, paragraphs, QUOTED_NOTE, writeMarkdown } from './markdown-writer';

/** An issue as Markdown: its approved text, and editorial additions as block quotations. */
export function issueMarkdown(site: Site, notice: Notice, issue: Issue): string {
  return writeMarkdown([
    heading(1, issue.heading),
    editorial([
      { label: '网址：', url: absoluteUrl(site, issuePath(issue)) },
      {
        label: `出自：${notice.title}，${formatDate(notice.published)}发布，`,
        url: absoluteUrl(site, noticePath(notice)),
      },
      ...(notice.sourceUrl === undefined ? [] : [{ label: '原发布网页：', url: notice.sourceUrl }]),
      ...glance(site, notice, issue),
      QUOTED_NOTE,
      ...caveats(site, publisherOf(notice)),
    ]),
    ...issue.parts.flatMap(({ label, measures }) => [
      ...(label === null ? [] : [heading(2, label)]),
      ...measures.flatMap(({ ordinal, text }) => paragraphs(`${ordinal ?? ''}${text}`)),
    ]),
    ...history(site, notice, issue),
    ...related(site, notice, issue),
  ]);
}

function glance(site: Site, notice: Notice, issue: Issue) {
  const { status, position, later, follows } = issue;
  const reasons = reasonsOf(issue).map((reason) => REASON_LABELS[reason]);
  const places = [position.chapter, position.area, position.theme].filter((name) => name !== null);
  return [
    `状态：${STATUS_LABELS[status.code]}，${statusSource(site, notice, issue)}，截至${formatDate(status.asOf)}`,
    ...(later === null
      ? []
      : [{ label: '原文另有后续安排：', url: absoluteUrl(site, measurePath(issue, later)) }]),
    ...(follows === null
      ? []
      : [
          {
            label: `${FOLLOWS_TERM}：${fullName(follows)}，`,
            url: absoluteUrl(site, issuePath(follows.issue)),
          },
        ]),
    ...returns(site, issue),
    ...currentTargets(issue).map(
      (current) =>
        `目标时间：${formatMonth(current.target.month)}，${targetSource(current)}，${knownUntil(issue)}`,
    ),
    ...(reasons.length === 0 ? [] : [`${REASONS_TERM}：${reasons.join('、')}`]),
    ...(issue.responsible === null ? [] : [`责任单位：${issue.responsible}`]),
    ...(issue.deadline === null ? [] : [`整改时限：${issue.deadline.words}`]),
    ...(places.length === 0 ? [] : [`所在章节：${places.join('，')}`]),
  ];
}

function returns(site: Site, { returns: earlier, returnedIn: later }: Issue) {
  const lines = [
    ...earlier.map((other) => ({ other, words: `${returnWords(other)}，${otherIssueName(other)}` })),
    ...later.map((other) => ({ other, words: returnedInWords(other) })),
  ];
  return lines.map(({ other, words }) => ({
    label: `${RETURN_TERM}：${words}，${reasonOfEditor(other)}，`,
    url: absoluteUrl(site, issuePath(other.issue)),
  }));
}

function history(site: Site, notice: Notice, issue: Issue) {
  const entries = issueHistory(notice, issue).filter((entry) => entry.kind !== 'notice');
  if (entries.length === 0) return [];
  const items = entries.map((entry): string | Piece[] => {
    const day = `${formatDate(entry.date)}，${entryWords(entry)}`;
    if (entry.kind === 'update') {
      return [
        `${day}（${entry.update.source}）：${entry.update.text}`,
        ...evidence(site, notice, entry.update),
        ...followUpPlace(site, entry.update),
      ];
    }
    if (entry.kind === 'withdrawal') return `${day}：${withdrawalReason(entry.withdrawal)}`;
    if (entry.kind === 'return') return `${day}：${returnSummary(entry.by)}`;
    const { from, to, reason } = entry.erratum;
    return `${day}：原为“${from}”，改为“${to}”。${reason}`;
  });
  return [editorial(['更新和更正，最近的在前：', ...items])];
}

function followUpPlace(site: Site, { followUp }: Update): Piece[] {
  if (followUp === undefined) return [];
  return ['见', { title: fullName(followUp), url: absoluteUrl(site, issuePath(followUp.issue)) }, '。'];
}

function evidence(site: Site, notice: Notice, update: Update): Piece[] {
  return evidenceLinks(notice, update).flatMap(({ title, about, to }, index) => [
    index === 0 ? EVIDENCE_LABEL : '、',
    to === null ? title : { title, url: 'path' in to ? absoluteUrl(site, to.path) : to.address },
    `（${about}）`,
  ]);
}

function related(site: Site, notice: Notice, issue: Issue) {
  const items = relatedTo(notice, issue).map(({ issue: other, reason }) => ({
    label: `相关问题：${Number(other.id)} ${other.title}，${reasonWords(reason)}，`,
    url: absoluteUrl(site, issuePath(other)),
  }));
  return items.length === 0 ? [] : [editorial(items)];
}
