import { countMeasures } from '@/lib/import/issues/read-parts';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import type { Total } from './read-totals';

/** Each total that the notice states, with the number that was read. */
export function countTotals(
  totals: readonly Total[],
  { groups, issues }: Pick<ParsedNotice, 'groups' | 'issues'>,
): ParsedNotice['totals'] {
  const count = (of: Total['of']): number => {
    if (of === 'areas') return groups.filter(({ level }) => level === 1).length;
    if (of === 'issues') return issues.length;
    if (of === 'measures') {
      return issues.flatMap(({ parts }) => parts).reduce((sum, part) => sum + countMeasures(part), 0);
    }
    return issues.filter(({ status }) => status.value === of).length;
  };
  return totals.map(({ of, ...total }) => ({ ...total, found: count(of) }));
}
