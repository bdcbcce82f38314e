import { namesRemaining } from '@/lib/content/parse/measures';
import type { ParsedIssue } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { lastMonthIn } from '@/lib/words/last-month';

const LEAD = /力争|争取|预计|预期|有望|计划|拟[于在到]?|将[于在]|确保/;
// Beside such a word 完成 is said of the future.
const DUE =
  /(?:之?前|以前|[年月]底|[年月]末|”期?末|以?内|年|季度|月份?)[^,。;]{0,16}(?:完成|整改|到位|建成|投入|启用|解决|办结|销号)/;
const WITHOUT_YEAR =
  /[明次来翌后今本当同]年|(?<!\d{4}|[〇○零一二三四五六七八九]{4})年[底末内]|(?<![\d年〇○零一二三四五六七八九] *)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|份?底|末|[上中下]旬)?(?:之?前|完成)|(?<!年)[上下]半年|(?<!年)第?[一二三四]季度|(?:\d+|[一二三四五六七八九十两]+)个?(?:月|年|天|日|周)(?:之|以)?内|“?十[四五六]五”?期?末/;
const PAST = /已|完成了|当时|[去前]年|以来/;

/** The clauses that promise something by a time whose year is not written, in issues without a target: 力争明年6月底前完成, 预计年底完成. */
export function yearlessTargets(issues: readonly ParsedIssue[]): SourceLine[] {
  return issues.flatMap(({ parts, target }) => {
    const isDated = target !== null && lastMonthIn(target) !== null;
    return parts.flatMap(({ kind, label, paragraphs }) =>
      kind === 'names' || kind === 'status'
        ? []
        : paragraphs.flatMap((piece) =>
            clausesOf(piece).filter(
              ({ text }) =>
                isNextYear(text) ||
                (!isDated && isYearless(text, kind === 'target' || namesRemaining(label ?? ''))),
            ),
          ),
    );
  });
}

const clausesOf = ({ line, text }: SourceLine): SourceLine[] =>
  text.split(/[，。；,;（）()]/).map((clause) => ({ line, text: clause.trim() }));

// 明年6月底前建成监测站2座, 年底前完工, “十五五”期间逐步解决: always a promise, whatever stands beside it
const NEXT_YEAR =
  /“?十[五六]五”?(?:期间|时期|期?末)|[明来后]年[^,。;]{0,8}前|(?<!\d{4}|[〇○零一二三四五六七八九]{4})年[底末]前/;

function isNextYear(clause: string): boolean {
  const words = matchable(clause);
  return NEXT_YEAR.test(words) && !PAST.test(words) && lastMonthIn(words) === null;
}

function isYearless(clause: string, isTarget: boolean): boolean {
  const words = matchable(clause);
  if (!WITHOUT_YEAR.test(words) || PAST.test(words) || lastMonthIn(words) !== null) return false;
  return (isTarget || LEAD.test(words)) && (DUE.test(words) || /^.{0,12}$/.test(words));
}

/** What the relative years in these clauses are, by the day of the notice: 落款日期是 2024-06-20，“明年”是 2025 年; empty if that cannot be said. */
export function relativeYears(clauses: readonly SourceLine[], day: string | null): string {
  if (day === null) return '';
  const year = Number(day.slice(0, 4));
  const words = clauses.map(({ text }) => text).join();
  const named = [...YEARS].flatMap(([word, later]) =>
    words.includes(word) ? [`“${word}”是 ${year + later} 年`] : [],
  );
  return named.length === 0 ? '' : `；通报的日期是 ${day}，${named.join('，')}`;
}

// 次年 and 同年 follow the year of another sentence, and 年底 may be any.
const YEARS = new Map([
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['来年', 1],
  ['后年', 2],
]);
