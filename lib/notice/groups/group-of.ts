import { type GroupOpening, type ThemeGroup, USUAL_OPENINGS } from '@/lib/model/across/theme-group';
import type { Issue } from '@/lib/model/notice';
import { withoutNumber } from '@/lib/words/without-number';

/**
 * The group of an issue by the opening words of its focus area: those that an editor has mapped (the longest first), then
 * the usual ones; null for all others.
 */
export function groupOf(
  { position: { area } }: Pick<Issue, 'position'>,
  mapped: readonly GroupOpening[],
): ThemeGroup | null {
  const words = withoutNumber(area ?? '');
  const opens = (one: GroupOpening): boolean => words.startsWith(one.opens);
  const own = mapped.filter(opens).toSorted((a, b) => b.opens.length - a.opens.length);
  return (own[0] ?? USUAL_OPENINGS.find(opens))?.group ?? null;
}
