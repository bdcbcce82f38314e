/** What stands in place of a withdrawn text, in the files, in source.txt and on every page alike. */
export const WITHDRAWN_WORDS = '〔已撤下〕';

/** The line in place of a withdrawn issue: 〔问题22已撤下〕 */
export function issueMark(id: string): string {
  return `〔问题${Number(id)}已撤下〕`;
}

/** The text in place of a withdrawn measure: 〔措施07-m1已撤下〕 */
export function measureMark(issue: string, measure: string): string {
  return `〔措施${issue}-${measure}已撤下〕`;
}

/** The words in place of an update, or of the reason of an erratum, that repeated a withdrawn measure. */
export function entryMark(issue: string, measure: string): string {
  return `〔已随措施${issue}-${measure}撤下〕`;
}

/** What stands in an erratum in place of the title of a withdrawn file, and of the reason. */
export const FILE_MARK = '〔佐证材料已撤下〕';
export const FILE_ENTRY_MARK = '〔已随佐证材料撤下〕';

const ISSUE_OR_MEASURE = /〔(?:问题\d+|措施\d+-[a-z]\d+)已撤下〕/g;
const WHOLE =
  /^〔(?:问题\d+已撤下|措施\d+-[a-z]\d+已撤下|已随措施\d+-[a-z]\d+撤下|佐证材料已撤下|已随佐证材料撤下|已撤下)〕$/;

/** True for a text that is nothing but a mark. */
export function isMark(text: string): boolean {
  return WHOLE.test(text);
}

/** Every mark of an issue or measure in a text, in order. */
export function marksIn(text: string): string[] {
  return text.match(ISSUE_OR_MEASURE) ?? [];
}
