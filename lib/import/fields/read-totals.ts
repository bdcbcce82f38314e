import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { StatusCode } from '@/lib/status';
import { readStatusTotals } from './read-status-totals';
import { NUMBER, statedNumber } from './stated-number';

/** A number that the notice states, what it counts (a status: the issues that have it), and its words: 巡察反馈的10个方面40个具体问题 */
export type Total = {
  of: 'areas' | 'issues' | 'measures' | StatusCode;
  stated: number;
  line: number;
  words: string;
};

const FOUND = '(?:反馈|指出|提出|查出|反映|发现)(?![^。;]*?上一轮)';
const UNIT = '(?:个|项|条)';
const PATTERNS: [Total['of'], RegExp][] = [
  ['areas', new RegExp(`(?:反馈|指出|提出|移交|查出|发现)[^。;]{0,12}?${NUMBER}个方面`, 'g')],
  ['issues', new RegExp(`${FOUND}[^。;]{0,24}?${NUMBER}${UNIT}(?:具体|突出|主要|共性)*问题`, 'g')],
  // 发现问题12个, 反馈3个方面，问题12个; behind another comma the number counts only some of them
  [
    'issues',
    new RegExp(`${FOUND}(?:[^。;,]|(?<=方面),){0,16}?问题(?:共|共计|合计)?${NUMBER}${UNIT}(?!方面)`, 'g'),
  ],
  [
    'issues',
    new RegExp(`(?:共|共计|合计|总计)(?:有|涉及)?${NUMBER}${UNIT}(?:具体|突出|主要|共性)*问题`, 'g'),
  ],
  ['measures', new RegExp(`制定[^。;]{0,12}?${NUMBER}${UNIT}(?:具体)?(?:整改)?措施`, 'g')],
  ['measures', new RegExp(`(?:制定|细化)[^。;,]{0,12}?措施(?:共|共计|合计)?${NUMBER}${UNIT}`, 'g')],
];

/** The totals that the opening and the chapters without issues state, in order. */
export function readTotals(lines: readonly SourceLine[]): Total[] {
  return lines.flatMap(({ line, text }) => {
    const counted = PATTERNS.flatMap(([of, pattern]) =>
      [...matchable(text).matchAll(pattern)].map((found) => ({
        of,
        stated: statedNumber(found.groups?.number ?? ''),
        line,
        words: text.slice(found.index, found.index + found[0].length),
      })),
    );
    return [...counted, ...readStatusTotals({ line, text })];
  });
}
