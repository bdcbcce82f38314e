import type { Issue, Notice } from '@/lib/model/notice';
import { MOST_RELATED } from '@/lib/model/related-schema';
import { oncePerNotice } from '@/lib/notice/facts/once-per-notice';
import { type Reason, relatedPairs } from './related-pairs';

/** An issue related to the one shown, and why. */
export type Related = { issue: Issue; reason: Reason };

/** Up to MOST_RELATED issues related to one, editors' words first, then the strongest reasons. If A lists B, B lists A. */
export function relatedTo(notice: Notice, { id }: Pick<Issue, 'id'>): Related[] {
  return choose(notice).get(id) ?? [];
}

// Pairs are taken for the whole notice, strongest first, while both sides have room: what is cut is cut on both.
const choose = oncePerNotice((notice: Notice): Map<string, Related[]> => {
  const lists = notice.issues.map((issue) => ({ issue, related: new Map<string, Related>() }));
  // A reason shared by more issues than a page shows says nothing about two of them.
  for (const { issues, reasons } of relatedPairs(notice, MOST_RELATED + 1)) {
    const [first, second] = [lists[issues[0]], lists[issues[1]]];
    if (first === undefined || second === undefined || first.related.has(second.issue.id)) continue;
    if (Math.max(first.related.size, second.related.size) >= MOST_RELATED) continue;
    first.related.set(second.issue.id, { issue: second.issue, reason: reasons[0] });
    second.related.set(first.issue.id, { issue: first.issue, reason: reasons[1] });
  }
  return new Map(lists.map(({ issue, related }) => [issue.id, [...related.values()]]));
});
