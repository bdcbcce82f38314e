import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';

const CLOSING =
  /^(?:欢迎|如有|如对|对上述|对以上|若有|联系(?:电话|方式|人|地址)|(?:监督|举报)(?:电话|方式|邮箱)|电子邮箱|邮政信箱|特此|专此|此[告复报]|公示期)|(?:联系|监督|举报)电话:|电子邮箱:|邮政信箱:/;

/** The index at which the ending begins: closing words, contacts or signature after the last chapter; the number of lines if there is none. */
export function findEnding(lines: readonly SourceLine[]): number {
  const chapter = lines.findLastIndex(({ text }) => numberingAt(text)?.style === 'chapter');
  const closing = lines.findIndex(
    ({ text }, at) => at > chapter && at > 0 && numberingAt(text) === null && CLOSING.test(matchable(text)),
  );
  const date = signingLine(lines);
  if (date === -1 || date < chapter) return closing === -1 ? lines.length : closing;
  const above = lines[date - 1];
  const signature = above !== undefined && isBodyLine(above.text) && date - 1 > chapter ? date - 1 : date;
  return closing === -1 ? signature : Math.min(closing, signature);
}

/** The index of the line with the signing date, readable or not; -1 if there is none. */
export function signingLine(lines: readonly SourceLine[]): number {
  const last = lines.length - 1;
  const text = matchable(lines[last]?.text ?? '').replaceAll(' ', '');
  if (last < 1 || /[,;:]/.test(text)) return -1;
  return dateAlone(text) !== null ||
    /^(?:19|20)\d{3,5}日?$/.test(text) ||
    /[^\d]\d{4}年\d{1,2}月\d{1,2}日$/.test(text)
    ? last
    : -1;
}

const isBodyLine = (text: string): boolean =>
  text.length <= 40 && !/[,。;:]/.test(matchable(text)) && numberingAt(text) === null;
