import { isBodyName } from '@/lib/import/text/body-name';
import { markdownMarks } from '@/lib/import/text/markdown-marks';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isPageNumber } from '@/lib/words/is-page-number';

/** Whether a line begins with what Markdown would read as a mark. */
export const hasMarks = ({ text }: SourceLine): boolean => markdownMarks(text) !== '' && !isPageNumber(text);

/** Lines that occur again word for word, such as the head of each printed page. */
export function repeated(lines: readonly SourceLine[]): SourceLine[] {
  const marked = lines.filter(({ text }) => text.length >= 4 && !/[。；;：:]/.test(text));
  const places = new Map<string, number>();
  for (const { text } of marked) places.set(text, (places.get(text) ?? 0) + 1);
  return marked.filter(({ text }) => places.get(text) !== 1);
}

/** Whether a line is nothing but a date or the name of a body, as a signature is. */
export const standsApart = ({ text }: SourceLine): boolean =>
  dateAlone(text) !== null || (text.length >= 4 && isBodyName(text));

/** Whether a line begins or ends in the middle of a sentence. */
export function isCut({ text }: SourceLine): boolean {
  const line = matchable(text);
  return /^[,。、;:!?”)]/.test(line) || /[、“(]$/.test(line);
}

/** Whether a page number stands in a line, as in 学习12次，- 1 -撰写心得. */
export const holdsPageNumber = ({ text }: SourceLine): boolean =>
  /^\d{1,3}$/.test(text.trim()) ||
  isPageNumber(text) ||
  /(?:^|[^\d\s])\s*(?:- ?\d{1,3} ?-|[—–] ?\d{1,3} ?[—–])\s*(?:[^\d\s]|$)/.test(text);

/** Whether a line begins like a numbering that is not read as one. */
export const beginsLikeNumber = ({ text }: SourceLine): boolean =>
  numberingAt(text) === null &&
  /^(?:[Ⅰ-Ⅻⅰ-ⅻ㊀-㊉❶-❿➀-➓]|[a-zA-Z][、.)]|[IVXⅠ-Ⅻ]{2,5}[、.]|第[一二三四五六七八九十\d]{1,3}[条项类个]?[、:]|\d{1,2} +(?=[\u4E00-\u9FFF])|[一二三四五六七八九十]{1,3} +(?=[\u4E00-\u9FFF]))/.test(
    matchable(text),
  );
