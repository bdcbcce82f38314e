/** What a word of direction says of a figure: that it rose, fell or was reached, or that it is a bound. */
export const TRENDS = ['rise', 'fall', 'reached', 'at-least', 'at-most'] as const;
export type Trend = (typeof TRENDS)[number];

/** What words of direction say, for readers. */
export const TREND_LABELS: Record<Trend, string> = {
  rise: '上升或增加',
  fall: '下降或减少',
  reached: '达到',
  'at-least': '不低于',
  'at-most': '不高于',
};

/** A word of direction as printed, and what it says. */
export type Direction = { words: string; trend: Trend };

// A closed list; words of time or of a total (每年, 先后, 共) are none.
const WORDS: Record<Trend, string> = {
  rise: '提升至 提升到 提升 提高至 提高到 提高 上升至 上升到 上升 增长至 增长到 增长 增加至 增加到 增加 增至 升至 扩大至 扩大到 提速至 新增',
  fall: '下降至 下降到 下降 降低至 降低到 降低 减少至 减少到 减少 减至 降至 压减至 压减到 压减 压缩至 压缩到 压缩 缩短至 缩短到 缩短',
  reached: '达到 达',
  'at-least': '不少于 不低于 不小于 至少 超过 逾 以上',
  'at-most': '不超过 不多于 不高于 不大于 至多 最多 以下 以内',
};
const TREND_OF = new Map(
  TRENDS.flatMap((trend) => WORDS[trend].split(' ').map((word): [string, Trend] => [word, trend])),
);
const ALL = [...TREND_OF.keys()].join('|');
const BETWEEN = '[^，。；：、！？（）“”\\s\\d]';
// 同比增长62%, 超过近60%; but 传达 and 下达 are other words
const BESIDE = new RegExp(`(?:[同环]比)?(?<![下传到送表发转通])(?:${ALL})(?=[了约近]{0,2}$)`);
// 至少召开1次, 达到年度办结案件的25%
const BOUND = new RegExp(`(?:至少|至多|最多)(?=${BETWEEN}{2}$)`);
const PART = new RegExp(`达到(?=${BETWEEN}{2,12}的$)`);
// 新增专项编制3名
const OBJECT = new RegExp(`(?:新增|增加|减少|压减)(?=(?:(?!召开|开展|举办|组织)${BETWEEN}){2,12}$)`);
const BEHIND = /^以[上下内]/;
// 败诉率为15.45%，败诉率稳步下降
const NEXT = new RegExp(
  `^，(${BETWEEN}{2,}?)(?:稳步|明显|大幅|持续|逐[年步]|显著|进一步)*(${ALL})(?=[，。；]|$)`,
);

/** The word that says which way a figure went or that it is a bound, as printed beside it or of its `subject` in the next clause; null if none. */
export function directionOf(
  text: string,
  { start, end }: { start: number; end: number },
  subject: string,
): Direction | null {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const [words] =
    BESIDE.exec(before) ??
    BEHIND.exec(behind) ??
    BOUND.exec(before) ??
    PART.exec(before) ??
    OBJECT.exec(before) ??
    [];
  if (words !== undefined) return toDirection(words);
  const [, named = '', word = ''] = NEXT.exec(behind) ?? [];
  return named !== '' && subject.endsWith(named) ? toDirection(word) : null;
}

function toDirection(words: string): Direction {
  const trend = TREND_OF.get(words.replace(/^[同环]比/, ''));
  if (trend === undefined) throw new Error(`word of direction without a trend: ${words}`);
  return { words, trend };
}
