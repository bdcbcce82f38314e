import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { StatusCode } from '@/lib/status';
import { statesIn } from '@/lib/words/status-words';
import { NUMBER, statedNumber } from './stated-number';

/** A number that the notice states, what it counts (a status: its issues), and its words: 巡察反馈的10个方面40个具体问题 */
export type Total = {
  of: 'areas' | 'issues' | 'measures' | StatusCode;
  stated: number;
  line: number;
  words: string;
};

const FOUND = '(?:反馈|指出|提出|查出|反映|发现)(?![^。;]{0,40}?上一轮)';
const UNIT = '(?:个|项|条)';
const COUNT_PATTERNS: [Total['of'], RegExp][] = [
  ['areas', new RegExp(`(?:反馈|指出|提出|移交|查出|发现)[^。;]{0,12}?${NUMBER}个方面`, 'g')],
  ['issues', new RegExp(`${FOUND}[^。;]{0,24}?${NUMBER}${UNIT}(?:具体|突出|主要|共性)*问题`, 'g')],
  // 发现问题12个, 反馈3个方面，问题12个; after any other comma the number counts only some of them.
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

/** The totals stated in the opening and in chapters without issues, in order. */
export function readTotals(lines: readonly SourceLine[]): Total[] {
  return lines.flatMap(({ line, text }) => {
    const counted = COUNT_PATTERNS.flatMap(([of, pattern]) =>
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

const STATE_WORDS =
  '(?:已经|已|均|都|全部|全面|阶段性|取得|基本|正在|尚|仍|在|持续|长期|部分|未|完成|整改|坚持|推进|成果|到位|落实|销号|办结|中|并){1,12}';
const STATUS_PATTERNS = [
  // 已完成整改9个, 基本完成整改问题2个
  new RegExp(
    `(?<state>${STATE_WORDS})(?:的?问题)?(?:共|有|的)?${NUMBER}(?:个|项|条)(?=[,。;、()]|问题|$)`,
    'g',
  ),
  // 38个问题已完成整改, 12个具体问题，全部整改到位
  new RegExp(
    `${NUMBER}(?:个|项|条)(?:具体|突出|主要)?问题(?:中)?,?(?<state>${STATE_WORDS})(?=[,。;、()]|$)`,
    'g',
  ),
];
// 完成3项, 落实2项 may count anything
const OF_ISSUES = /整改|办结|销号|基本|阶段性|未/;

/** The number of issues per status that a line states: 已完成整改9个，正在整改1个. It is compared with the issues, never adopted. */
export function readStatusTotals({ line, text }: SourceLine): Total[] {
  return STATUS_PATTERNS.flatMap((pattern) =>
    [...matchable(text).matchAll(pattern)].flatMap((found) => {
      const { state = '', number = '' } = found.groups ?? {};
      const [of] = statesIn(state);
      if (of === undefined || !OF_ISSUES.test(state)) return [];
      const words = text.slice(found.index, found.index + found[0].length);
      return [{ of, stated: statedNumber(number), line, words }];
    }),
  );
}
