import { statesIn } from '@/lib/import/issues/read-status';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Total } from './read-totals';
import { NUMBER, statedNumber } from './stated-number';

const WORDS =
  '(?:已经|已|均|都|全部|全面|阶段性|取得|基本|正在|尚|仍|在|持续|长期|部分|未|完成|整改|坚持|推进|成果|到位|落实|销号|办结|中|并)+';
const PATTERNS = [
  // 已完成整改9个, 基本完成整改问题2个
  new RegExp(`(?<state>${WORDS})(?:的?问题)?(?:共|有|的)?${NUMBER}(?:个|项|条)(?=[,。;、()]|问题|$)`, 'g'),
  // 38个问题已完成整改, 12个具体问题，全部整改到位
  new RegExp(`${NUMBER}(?:个|项|条)(?:具体|突出|主要)?问题(?:中)?,?(?<state>${WORDS})(?=[,。;、()]|$)`, 'g'),
];
// 完成3项, 落实2项 may count anything
const OF_ISSUES = /整改|办结|销号|基本|阶段性|未/;

/** How many issues a line says have a status: 已完成整改9个，正在整改1个. What it says is compared, never taken over. */
export function readStatusTotals({ line, text }: SourceLine): Total[] {
  return PATTERNS.flatMap((pattern) =>
    [...matchable(text).matchAll(pattern)].flatMap((found) => {
      const { state = '', number = '' } = found.groups ?? {};
      const [of] = statesIn(state);
      if (of === undefined || !OF_ISSUES.test(state)) return [];
      const words = text.slice(found.index, found.index + found[0].length);
      return [{ of, stated: statedNumber(number), line, words }];
    }),
  );
}
