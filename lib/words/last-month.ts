import { isIsoDate } from '@/lib/dates';
import { foldWidth, withoutBlanks } from '@/lib/folding';
import { arabicYear, numeralValue } from '@/lib/numerals';

// 25年12月 and 25年底 are of 2025; 25年 alone may be how long something took.
const SHORT_YEAR = '\\d{2}(?=年(?:(?:1[0-2]|0?[1-9])月|年?[底末]|[上下]半年|第?[一二三四1-4]季))';
const YEAR = `(?<![\\d〇○零一二三四五六七八九])(?<year>\\d{4}|${SHORT_YEAR}|[〇○零0一二三四五六七八九]{4})年`;
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])';
const TO = '[至到或、—–~-]';
// The last month before such a day, which moves in the lunar calendar.
const FEASTS = new Map([
  ['元旦', 0],
  ['春节', 2],
  ['清明', 4],
  ['五一', 4],
  ['端午', 6],
  ['七一', 6],
  ['国庆', 9],
  ['中秋', 10],
]);
const PART = [
  `(?:${MONTH}月?(?:底|初|中旬|上旬|下旬)?${TO})?(?<month>${MONTH})月`,
  `前(?<quarters>[一二三1-3])个?季度`,
  `(?:第?[一二三四1-4]季?度?${TO})?第?(?<quarter>[一二三四1-4])季`,
  `Q(?<q>[1-4])`,
  `(?:上半年${TO})?(?<half>[上下])半年`,
  `(?<feast>${[...FEASTS.keys()].join('|')})节?[之以]?前`,
  `年?(?<time>[初中])(?!秋)`,
  `(?<before>之?前|以前)`,
  `(?<end>年?[底末内终])`,
].join('|');
// Each area has its own flood season, holidays and sessions.
const VAGUE = '汛期|暑期|暑假|寒假|两会|[春秋]季开学|开学';
const SPAN = new RegExp(
  `${YEAR}(?:${PART}|(?!度|第|\\d|[一二三四五六七八九十]|[^，,。；;]{0,3}(?:${VAGUE})))`,
  'g',
);
const NUMERIC = /(?<!\d)(20\d\d)[./-](1[0-2]|0?[1-9])(?!\d|[万亿元%])/g;
// 由2025年12月推迟至2026年6月: what stands before no longer holds.
const MOVED = /(?:推迟|推后|延期|延长|延后|顺延|提前|调整|改)[至到为]/;

/**
 * The last month that the words of a target allow, as YYYY-MM: 2025年12月, 2026年底前, 二〇二七年六月, 2026年第三季度,
 * 上半年, 25年12月, 2026.6; null if they name no year, a month that does not exist, or only 汛期前 and the like. Where
 * they move a target only the new time counts, and a year alone (2025年的任务) only if no part of a year is named.
 */
export function lastMonthIn(words: string): string | null {
  const all = plain(words);
  const moved = all.split(MOVED).at(-1) ?? all;
  return latestIn(moved) ?? latestIn(all);
}

function latestIn(words: string): string | null {
  const numeric = Array.from(words.matchAll(NUMERIC), ([, year, month]) =>
    monthOf(Number(year), Number(month)),
  );
  const spans = Array.from(words.matchAll(SPAN), ({ groups = {} }) => groups);
  const parts = spans.filter((span) => Object.entries(span).some(([name, part]) => name !== 'year' && part));
  return [...numeric, ...(parts.length > 0 ? parts : spans).map(endOf)].toSorted().at(-1) ?? null;
}

type Span = Partial<Record<string, string>>;

function endOf({ year = '', ...part }: Span): string {
  const number = Number(year.length === 2 ? `20${year}` : /^\d+$/.test(year) ? year : arabicYear(year));
  if (part.before !== undefined) return monthOf(number - 1, 12);
  const last = lastOf(part);
  return last === 0 ? monthOf(number - 1, 12) : monthOf(number, last);
}

function lastOf({ month, quarter, quarters, q, half, feast, time }: Span): number {
  if (month !== undefined) return month === '元' ? 1 : numberOf(month);
  const season = quarter ?? quarters ?? q;
  if (season !== undefined) return numberOf(season) * 3;
  if (feast !== undefined) return FEASTS.get(feast) ?? 12;
  if (time !== undefined) return time === '初' ? 3 : 6;
  return half === '上' ? 6 : 12;
}

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The day or month by which a stated deadline ends: 2024年9月30日前 → 2024-09-30, 2024年6月底前 → 2024-06; null if it cannot be read. */
export function deadlineIn(words: string): string | null {
  const month = lastMonthIn(words);
  const day = /年(?:1[0-2]|0?[1-9])月(\d{1,2})日/.exec(plain(words))?.[1];
  if (month === null || day === undefined) return month;
  const date = `${month}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

const plain = (words: string): string => withoutBlanks(foldWidth(words));

const numberOf = (number: string): number => (/\d/.test(number) ? Number(number) : numeralValue(number));
