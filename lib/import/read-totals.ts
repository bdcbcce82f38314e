import { matchable } from './match-text';
import type { Printed } from './printed';

/** A number that the notice states, what it counts, and its words: 巡察反馈的10个方面40个具体问题 */
export type Total = { of: 'areas' | 'issues' | 'measures'; stated: number; line: number; words: string };

const PATTERNS: [Total['of'], RegExp][] = [
  ['areas', /(?:反馈|指出|提出|移交|查出)[^。;]{0,12}?(?<number>\d+)个方面/g],
  [
    'issues',
    /(?:反馈|指出|提出|查出|反映)(?![^。;]*?上一轮)[^。;]{0,24}?(?<number>\d+)(?:个|项|条)(?:具体|突出|主要|共性)*问题/g,
  ],
  ['measures', /制定[^。;]{0,12}?(?<number>\d+)(?:个|项|条)(?:具体)?(?:整改)?措施/g],
];

/** The totals that the opening and the chapters without issues state, in order. */
export function readTotals(lines: readonly Printed[]): Total[] {
  return lines.flatMap(({ line, text }) =>
    PATTERNS.flatMap(([of, pattern]) =>
      [...matchable(text).matchAll(pattern)].map((found) => ({
        of,
        stated: Number(found.groups?.number),
        line,
        words: text.slice(found.index, found.index + found[0].length),
      })),
    ),
  );
}
