import type { Issue, Notice } from '@/lib/model/notice';
import { likeness } from './likeness';

/** An issue of a follow-up and the one of the notice before that it may continue. */
export type ProposedPair = { own: Issue; earlier: Issue };

// Titles as alike as this; with the same printed number less is enough.
const ALIKE = 0.5;
const ALIKE_WITH_NUMBER = 0.3;

/** What the issues of follow-ups may continue, by number and title: of each the most alike, and of the notice before none twice; not those that are confirmed. */
export function proposePairs(notices: readonly Notice[]): ProposedPair[] {
  return notices.flatMap((notice) => {
    const before = notices.find(({ slug }) => slug === notice.follows?.slug);
    if (before === undefined) return [];
    const taken = new Set(notice.issues.map(({ follows }) => follows?.issue.id));
    const open = notice.issues.filter(({ follows }) => follows === null);
    const likely = open.flatMap((own) =>
      before.issues
        .filter(({ id }) => !taken.has(id))
        .map((earlier) => ({ own, earlier, like: likenessOf(own, earlier) }))
        .filter(({ like }) => like > 0),
    );
    const chosen: ProposedPair[] = [];
    for (const { own, earlier } of likely.toSorted((a, b) => b.like - a.like)) {
      if (chosen.some((pair) => pair.own === own || pair.earlier === earlier)) continue;
      chosen.push({ own, earlier });
    }
    return chosen.toSorted((a, b) => (a.own.id < b.own.id ? -1 : 1));
  });
}

// 0 where they are not alike enough.
function likenessOf(own: Issue, earlier: Issue): number {
  const like = likeness(own.title, earlier.title);
  const isNumberedAlike = own.printedNumber !== '' && own.printedNumber === earlier.printedNumber;
  if (like < (isNumberedAlike ? ALIKE_WITH_NUMBER : ALIKE)) return 0;
  return like + (isNumberedAlike ? 1 - ALIKE : 0);
}
