import { foldWidth } from '@/lib/folding';
import { numeralValue } from '@/lib/numerals';
import { datesIn, type StatedDate } from './dates-in';
import { type Direction, directionOf, type Trend } from './direction-of';
import { quotedSpans } from './quoted-spans';
import { subjectOf } from './subject/subject-of';
import { longestFirst, type Quantity, UNITS, UNITS_OF_NUMERALS } from './units';

/**
 * A figure as printed, with its unit, and where it stands in its text. `low` and `high` are its bounds in `unit`, equal
 * but for a range (1.3万多名 is 13000 名, 41.65万元 is 41.65 万元); `rough` is true where the text says 多, 近, 不少于 …
 * `subject` are the words beside it that it counts, `direction` says rise, fall or a bound, `period` the last one that
 * its sentence names before it, but not in the name of something (2024年4月22日举办2024年度考试).
 */
export type Figure = {
  words: string;
  start: number;
  low: number;
  high: number;
  rough: boolean;
  unit: string;
  quantity: Quantity;
  subject: string;
  direction: Direction | null;
  period: StatedDate | null;
};

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const ARABIC = new RegExp(
  `(?<![\\d.第A-Za-z〔+-])(?<low>${NUMBER})(?:[-—–~～至到](?<high>${NUMBER}))?(?<times>[万亿]??)(?<more>[多余来]?)(?<unit>${longestFirst(UNITS.keys())})(?<!周(?=[年岁]))(?!一批)(?:/[年月人天户次])?`,
  'g',
);
const DIGITS = '一二三四五六七八九十百千两';
// What parties and laws have named by number (中央八项规定), and numerals that count nothing.
const NAMED =
  '八项规定|四个意识|四个自信|四个全面|两个维护|两个确立|两个责任|三项制度|千家万户|一个(?:声音|口径|步调|调子)';
const CHINESE = new RegExp(
  `(?<![第逐统举上下进同届数几半万${DIGITS}])(?!${NAMED}|(?<=每)一)(?:百分之(?<share>[${DIGITS}]+)|(?<low>[${DIGITS}]+)(?<more>[多余来]?)(?<unit>${longestFirst(UNITS_OF_NUMERALS)}))(?![性${DIGITS}]|一批)`,
  'g',
);
// Bounds in words of direction, 不少于, are those of directionOf.
const ROUGH_BEFORE = /(?:[超近约]|不到|不足)$/;
const ROUGH_BEHIND = /^(?:左右|上下)/;
const BOUNDS: readonly (Trend | undefined)[] = ['at-least', 'at-most'];
const TIMES = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Every figure of a paragraph of a notice, in the order of the text: a number before a unit of the closed list. */
export function figuresIn(paragraph: string): Figure[] {
  const text = paragraph.replace(/[０-９．％]/g, (wide) => foldWidth(wide));
  const quoted = quotedSpans(text);
  const spanAt = (place: number) => quoted.find(({ start, end }) => start <= place && place < end);
  const stated = datesIn(text).filter(({ start }) => spanAt(start) === undefined);
  const dates = stated.filter((date, index) => !isInName(text, date, stated[index - 1]));
  const found = [
    ...[...text.matchAll(ARABIC)].filter(({ index }) => spanAt(index)?.isTitle !== true),
    // “两个维护”, “三项制度”: names.
    ...[...text.matchAll(CHINESE)].filter(({ index }) => spanAt(index) === undefined),
  ];
  const figures: Figure[] = [];
  for (const { 0: words, index: start, groups = {} } of found.toSorted((a, b) => a.index - b.index)) {
    const { unit = '%', share, low = share ?? '', high = low, times = '', more = '' } = groups;
    const quantity = quantityOf(unit);
    const place = { start, end: start + words.length };
    const last = figures.at(-1);
    const before = last === undefined ? null : { ...last, end: last.start + last.words.length };
    const subject = subjectOf(text, place, { unit, quantity }, before);
    const direction = directionOf(text, place, subject);
    figures.push({
      words: paragraph.slice(start, start + words.length),
      start,
      low: toValue(low, times),
      high: toValue(high, times),
      rough:
        more !== '' ||
        ROUGH_BEFORE.test(text.slice(0, start)) ||
        ROUGH_BEHIND.test(text.slice(place.end)) ||
        BOUNDS.includes(direction?.trend),
      unit,
      quantity,
      subject,
      direction,
      period:
        dates.findLast((date) => date.start < start && !/[。；;]/.test(text.slice(date.start, start))) ??
        null,
    });
  }
  return figures;
}

// A clause that states the day and then its year names something by that year.
function isInName(text: string, { start, from }: StatedDate, before: StatedDate | undefined): boolean {
  if (before === undefined || from === null || /[，。；;、：\n]/.test(text.slice(before.start, start)))
    return false;
  return before.from !== null && before.from !== from && before.from.startsWith(from);
}

function toValue(number: string, times: string): number {
  const value = /\d/.test(number) ? Number(number.replaceAll(',', '')) : numeralValue(number);
  // 1.3 × 10000 is not exact in binary.
  return Number((value * (TIMES.get(times) ?? 1)).toFixed(6));
}

function quantityOf(unit: string): Quantity {
  const quantity = UNITS.get(unit);
  if (quantity === undefined) throw new Error(`unit without a quantity: ${unit}`);
  return quantity;
}
