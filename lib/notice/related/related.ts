import type { Issue, Notice } from '@/lib/model/notice';
import { type Reason, relatedPairs } from './related-pairs';

/** An issue related to the one shown, and why. */
export type Related = { issue: Issue; reason: Reason };

/** So many related issues are shown at most; the door holds editors to it too. */
export const MOST_RELATED = 5;

// a notice is looked through once for all its pages
const known = new WeakMap<Notice, Map<string, Related[]>>();

/** At most five issues related to one, editors' words first, then the most telling reason. If A lists B, B lists A. */
export function relatedTo(notice: Notice, { id }: Pick<Issue, 'id'>): Related[] {
  const all = known.get(notice) ?? choose(notice);
  known.set(notice, all);
  return all.get(id) ?? [];
}

// Pairs are taken for the whole notice, the most telling first, while both sides have room: so what is cut is cut at both.
function choose(notice: Notice): Map<string, Related[]> {
  const lists = notice.issues.map((issue) => ({ issue, related: new Map<string, Related>() }));
  // what more issues share than one page can show says nothing about two of them
  for (const { issues, reasons } of relatedPairs(notice, MOST_RELATED + 1)) {
    const [first, second] = [lists[issues[0]], lists[issues[1]]];
    if (first === undefined || second === undefined || first.related.has(second.issue.id)) continue;
    if (Math.max(first.related.size, second.related.size) >= MOST_RELATED) continue;
    first.related.set(second.issue.id, { issue: second.issue, reason: reasons[0] });
    second.related.set(first.issue.id, { issue: first.issue, reason: reasons[1] });
  }
  return new Map(lists.map(({ issue, related }) => [issue.id, [...related.values()]]));
}
