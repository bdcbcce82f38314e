import { DIRECTION_WORDS } from '../direction-of';
import type { Quantity } from '../units';
import { wordsBefore } from './words-before';
import { wordsBehind } from './words-behind';

// 调解案件19134件、同比增长62%; 调解员151名（平均2.8名）; 发函核查2件、2人次
const SAME = new RegExp(
  `^(?:、|[，、（](?:[同环]比|(?:[人户件]?|平)均)(?:${DIRECTION_WORDS})?(?:了?约|近|为)?)$`,
);

/**
 * The words that a figure counts, as printed: those behind its unit (8家执法单位 → 执法单位), else those of its clause
 * before it (2023年全市行政诉讼败诉率为17.63% → 全市行政诉讼败诉率), else, for a change or a mean, those of the figure
 * before it. Empty if the text has none there.
 */
export function subjectOf(
  text: string,
  { start, end }: { start: number; end: number },
  { unit, quantity }: { unit: string; quantity: Quantity },
  last: { subject: string; end: number } | null,
): string {
  const own = ownSubject(text.slice(0, start), text.slice(end), unit, quantity);
  return own === '' && last !== null && SAME.test(text.slice(last.end, start)) ? last.subject : own;
}

function ownSubject(before: string, behind: string, unit: string, quantity: Quantity): string {
  const first = wordsBefore(before, unit);
  if (['share', 'money', 'bandwidth'].includes(quantity)) return first;
  const next = wordsBehind(behind, unit, quantity === 'duration');
  if (next !== '') return next;
  // 发现的32个未整改到位问题: what is counted comes later.
  return /的$/.test(first) ? '' : first;
}
