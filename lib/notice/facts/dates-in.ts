/** How exactly a date is stated; a season is no more exact than its year, as calendars differ on its months. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/**
 * A date or period as printed and where it stands in its text. `from` and `to` are its first and last day, month or year;
 * `to` is null for what goes on (2023年5月以来), `from` for what only has an end (2026年底前).
 */
export type StatedDate = {
  words: string;
  start: number;
  precision: Precision;
  from: string | null;
  to: string | null;
};

const YEAR = '(?<!\\d)(?<year>\\d{4})年';
const DAY = '(?<month>\\d{1,2})月(?<day>\\d{1,2})日';
const UNTIL = '(?:[至到—–~-](?:(?<endYear>\\d{4})年)?(?:(?<endMonth>\\d{1,2})月)?(?<endDay>\\d{1,2})日)?';
const MONTHS = '(?<firstMonth>\\d{1,2})(?:月?[至到—–~-](?<lastMonth>\\d{1,2}))?月(?:底|初|[上中下]旬)?';
const PART = '第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|[春夏秋冬]季|年?[底末]|度';
const OPEN = '(?:(?<since>以来|起|以后|之后)|(?<before>[之以]?前))?';
const DATE = new RegExp(`${YEAR}(?:${DAY}${UNTIL}|${MONTHS}|${PART})?${OPEN}`, 'g');

/** Every date and period that a text states with its year, in the order of the text. */
export function datesIn(text: string): StatedDate[] {
  return Array.from(text.matchAll(DATE), ({ 0: words, index, groups = {} }) => {
    const { precision, from, to } = boundsOf(groups);
    return {
      words,
      start: index,
      precision,
      from: groups.before === undefined ? from : null,
      to: groups.since === undefined ? to : null,
    };
  });
}

type Groups = Record<string, string | undefined>;

function boundsOf(groups: Groups): { precision: Precision; from: string; to: string } {
  const { year = '', month, day, firstMonth, quarter, half } = groups;
  if (month !== undefined && day !== undefined) {
    const from = `${year}-${two(month)}-${two(day)}`;
    return { precision: 'day', from, to: lastDay(groups, from) };
  }
  if (firstMonth !== undefined) {
    const to = `${year}-${two(groups.lastMonth ?? firstMonth)}`;
    return { precision: 'month', from: `${year}-${two(firstMonth)}`, to };
  }
  if (quarter !== undefined) {
    const last = ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3;
    return { precision: 'quarter', from: `${year}-${two(last - 2)}`, to: `${year}-${two(last)}` };
  }
  if (half === '上') return { precision: 'half', from: `${year}-01`, to: `${year}-06` };
  if (half === '下') return { precision: 'half', from: `${year}-07`, to: `${year}-12` };
  return { precision: 'year', from: year, to: year };
}

function lastDay({ month = '', endYear, endMonth = month, endDay }: Groups, from: string): string {
  return endDay === undefined ? from : `${endYear ?? from.slice(0, 4)}-${two(endMonth)}-${two(endDay)}`;
}

const two = (number: string | number): string => String(number).padStart(2, '0');
