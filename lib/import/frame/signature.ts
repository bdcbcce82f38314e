import { isDatedBody } from '@/lib/import/text/body-name';
import { matchable } from '@/lib/import/text/matchable';
import { dateAlone } from '@/lib/import/text/printed-date';

// A date that lost digits, was never filled in or has no day still ends a notice: 202492, 2024年 月 日, XX年X月X日, 2024年6月
const DAMAGED =
  /^(?:19|20)\d{3,5}日?$|^(?:\d{4}|[xX×]{2,4})年(?:\d{1,2}|[xX×]{1,2})?月(?:\d{1,2}|[xX×]{1,2})?日$|^\d{4}年\d{1,2}月$/;

/** True for a line that is a date, also a damaged or an empty one, or the name of a body with a date. */
export function isSigningDate(text: string): boolean {
  return dateAlone(text) !== null || DAMAGED.test(matchable(text).replaceAll(' ', '')) || isDatedBody(text);
}

/** True for a line without clauses that ends with a date: the date alone, or after the name of a body. */
export function endsWithDay(text: string): boolean {
  const line = matchable(text).replaceAll(' ', '');
  if (/[,;:]/.test(line)) return false;
  return isSigningDate(text) || /[^\d]\d{4}年\d{1,2}月\d{1,2}日$/.test(line);
}
