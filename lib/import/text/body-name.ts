import { matchable } from './matchable';
import { numberingAt } from './numbering';

// The last word of the names of bodies.
const SUFFIX =
  '(?:党组|党委|党工委|工委|纪委|委员会|总支|支部|党组织|局|院|厅|委|部|署|办|办公室|中心|集团|公司|银行|大学|学院|学校|医院|政府|街道|社|会|站|所|处|馆)';
const BODY = new RegExp(`${SUFFIX}$`);
const DATED_BODY = new RegExp(`^[^,。;:]{2,40}${SUFFIX}\\d{4}年\\d{1,2}月\\d{1,2}日$`);

/** True for words that end like the name of a body: 某局党组, 某中心 */
export function endsLikeBody(words: string): boolean {
  return BODY.test(matchable(words).replaceAll(' ', ''));
}

/** True for a short line without marks or number, as the name of a body above a date. */
export function isBodyLine(text: string): boolean {
  return text.length <= 40 && !/[,。;:]/.test(matchable(text)) && numberingAt(text) === null;
}

/** True for a line that is the name of a body: 中共某局党组 */
export function isBodyName(text: string): boolean {
  return isBodyLine(text) && endsLikeBody(text);
}

/** True for the name of a body and a date on one line without blanks: 某局党组2024年6月20日 */
export function isDatedBody(text: string): boolean {
  return DATED_BODY.test(matchable(text).replaceAll(' ', ''));
}
