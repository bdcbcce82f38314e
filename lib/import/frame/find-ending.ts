import { isBodyLine, isBodyName } from '@/lib/import/text/body-name';
import { isContactLine } from '@/lib/import/text/is-contact-line';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import { lastOfText } from './beyond-signature';
import { endsWithDay } from './signature';

const CLOSING =
  /^(?:欢迎|如有|如对|对上述|对以上|若有|联系(?:电话|方式|人|地址)|(?:监督|举报)(?:电话|方式|邮箱)|电子邮箱|邮政信箱|特此|专此|此[告复报]|公示期|公示时间|附件?[一二三四五\d]* *:)|(?:联系|监督|举报)电话:|电子邮箱:|邮政信箱:/;
const NEXT_STEPS = /^(?:下一步|今后|接下来|下一?阶段)(?:工作中)?[,，]/;
// 总的来看，整改取得了成效。 and 以上整改情况，请予监督。
const SUM = /^(?:总的来看|总体(?:来看|上)|综上(?:所述)?)[,，]|^以上(?:是|为|(?:整改|进展)(?:落实|进展)?情况)/;

/** The index at which the ending begins: closing words, contacts or signature after the last chapter; the number of lines if there is none. */
export function findEnding(lines: readonly SourceLine[]): number {
  const chapter = lines.findLastIndex(({ text }) => numberingAt(text)?.style === 'chapter');
  const closing = lines.findIndex(
    ({ text }, at) =>
      at > chapter &&
      at > 0 &&
      numberingAt(text) === null &&
      (CLOSING.test(matchable(text)) || isContactLine(text)),
  );
  const date = signingLine(lines);
  const above = lines[date - 1];
  const nearest = above !== undefined && isBodyLine(above.text) && date - 1 > chapter ? date - 1 : date;
  const signature = firstBody(lines, nearest, chapter);
  const ends = [bodyAbove(lines, closing), date > chapter ? signature : -1].filter((at) => at !== -1);
  return Math.min(outlook(lines, Math.min(lines.length, ...ends)), ...ends, lines.length);
}

// Several bodies may sign, one below the other.
function firstBody(lines: readonly SourceLine[], nearest: number, chapter: number): number {
  const other = lines.slice(0, nearest).findLastIndex(({ text }, at) => at <= chapter || !isBodyName(text));
  return other + 1;
}

// The signing body stands above the contacts where these stand above the date.
function bodyAbove(lines: readonly SourceLine[], closing: number): number {
  const above = lines[closing - 1];
  const isBody = above !== undefined && isBodyName(above.text);
  return closing > 1 && isBody && isContactLine(lines[closing]?.text ?? '') ? closing - 1 : closing;
}

// What the body as a whole will do next, or sums up, in last paragraphs below numbered or labelled text: 下一步，局党组将持续巩固整改成果。
function outlook(lines: readonly SourceLine[], end: number): number {
  const isMarked = ({ text }: SourceLine): boolean => numberingAt(text) !== null || labelAt(text) !== null;
  const marked = lines.slice(0, end).findLastIndex(isMarked);
  // A chapter of its own on what comes next keeps its text.
  if (marked === -1 || numberingAt(lines[marked]?.text ?? '')?.style === 'chapter') return end;
  const last = lines.slice(marked + 1, end).map(({ text }) => matchable(text));
  const sum = last.findIndex((text) => SUM.test(text));
  const steps = last.flatMap((text, at) => (NEXT_STEPS.test(text) ? [at] : []));
  const [next = -1] = lines.filter(({ text }) => NEXT_STEPS.test(matchable(text))).length > 1 ? [] : steps;
  return Math.min(end, ...[sum, next].filter((at) => at !== -1).map((at) => marked + 1 + at));
}

/** The index of the line with the signing date, readable or not; -1 if there is none. */
export function signingLine(lines: readonly SourceLine[]): number {
  const last = Math.max(0, lastOfText(lines));
  return lines.findIndex(({ text }, at) => at > last && endsWithDay(text));
}
