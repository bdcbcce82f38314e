import { createHash } from 'node:crypto';
import { erratumAnchor, issuePath, measurePath, noticePath, updateAnchor } from '@/lib/addresses';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published-schema';
import { addressesToRecord } from '@/lib/pages/all-pages';
import { STATUS_LABELS } from '@/lib/status';
import { noticeWithoutErrata } from './without-errata';

/**
 * What the site publishes: its addresses, and what stands at each as it was first published, before any erratum. The
 * text of an issue is told apart from those of its measures, so that a changed word is laid to one address.
 */
export function publishable(notices: readonly Notice[]): Published {
  return {
    pages: addressesToRecord(notices),
    texts: Object.fromEntries(notices.flatMap(textsOf)),
  };
}

// by their addresses, each as `day hash status` or `day hash`
function textsOf(notice: Notice): [string, string][] {
  const { notice: first } = noticeWithoutErrata(notice);
  const day = first.published.slice(0, 10);
  const frame = first.sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'issue' ? block.issue.id : block.text)),
  );
  return [
    [noticePath(first), `${day} ${hash([first.title, ...frame])}`],
    ...errataOf(noticePath(first), first.errata),
    ...first.issues.flatMap((issue) => issueTexts(issue, day)),
  ];
}

function issueTexts(issue: Issue, day: string): [string, string][] {
  const { heading, responsible, deadline, parts, given, updates } = issue;
  const measures = parts.flatMap((part) => part.measures);
  const shape = parts.map(({ label, measures: own }) => [label, ...own.map(({ id }) => id)]);
  const text = hash([heading, responsible, deadline?.words ?? null, shape]);
  return [
    [issuePath(issue), `${day} ${text} ${STATUS_LABELS[given.code]}`],
    ...measures.map((measure): [string, string] => [
      measurePath(issue, measure),
      `${day} ${hash([measure.ordinal, measure.text])}`,
    ]),
    ...updates.map((update): [string, string] => {
      const { date, text: words, source, status = null, target, measure = null } = update;
      // the words of a target stand in the text, where an erratum may change them
      const content = [words, source, status, target !== undefined, measure];
      return [`${issuePath(issue)}#${updateAnchor(update)}`, `${date} ${hash(content)}`];
    }),
    ...errataOf(issuePath(issue), issue.errata),
  ];
}

function errataOf(page: string, errata: readonly Erratum[]): [string, string][] {
  return errata.map(({ date, of: kind = 'text', from, to, reason }, index) => [
    `${page}#${erratumAnchor(index + 1)}`,
    `${date} ${hash([kind, from, to, reason])}`,
  ]);
}

// 64 bits tell two texts of one address apart, and a line stays short
const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
