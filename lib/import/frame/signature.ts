import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';

// A date that lost digits or was never filled in still ends a notice: 202492, 2024年 月 日, XX年X月X日
const DAMAGED =
  /^(?:19|20)\d{3,5}日?$|^(?:\d{4}|[xX×]{2,4})年(?:\d{1,2}|[xX×]{1,2})?月(?:\d{1,2}|[xX×]{1,2})?日$/;
const BODY =
  '(?:党组|党委|工委|纪委|委员会|总支|支部|局|院|厅|办|公司|集团|办公室|中心|政府|学校|大学|学院|医院|委|部|会|社|站|所|处)';
const SIGNED_BODY = new RegExp(`^[^,。;:]{2,40}${BODY}\\d{4}年\\d{1,2}月\\d{1,2}日$`);

/** True for a line that is a date, also a damaged or an empty one, or the name of a body with a date. */
export function isSigningDate(text: string): boolean {
  const line = matchable(text).replaceAll(' ', '');
  return dateAlone(text) !== null || DAMAGED.test(line) || SIGNED_BODY.test(line);
}

/** True for a line without clauses that ends with a date: the date alone, or after the name of a body. */
export function endsWithDay(text: string): boolean {
  const line = matchable(text).replaceAll(' ', '');
  if (/[,;:]/.test(line)) return false;
  return isSigningDate(text) || /[^\d]\d{4}年\d{1,2}月\d{1,2}日$/.test(line);
}

/** True for a short line without marks or number, as the name of the body above a date. */
export function isBodyLine(text: string): boolean {
  return text.length <= 40 && !/[,。;:]/.test(matchable(text)) && numberingAt(text) === null;
}

/** True for a line that is the name of a body and nothing else. */
export function namesBody(text: string): boolean {
  return isBodyLine(text) && new RegExp(`${BODY}$`).test(matchable(text).trim());
}
