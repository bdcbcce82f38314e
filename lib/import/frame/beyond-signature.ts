import { isContactLine } from '@/lib/import/text/is-contact-line';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isBoilerplate } from './is-boilerplate';
import { readMetadata } from './metadata';

// What stands below the date of a notice and belongs to it (GB/T 9704): a note in brackets, attachments, who receives
// a copy; and contacts, which some notices print last.
const NOTE = /^(?:\(.+\)$|附件|抄送|主送|抄报|印发|欢迎|如有|受理(?:时间|单位)|公示(?:时间|期)|.{0,40}印发$)/;

/** True for a line below a signature that still belongs to the notice: a note in brackets, attachments, copies, contacts. */
export function isNote(text: string): boolean {
  return !isBoilerplate(text) && (isContactLine(text) || NOTE.test(matchable(text).trim()));
}

/** The index of the last line that cannot stand below a signature: numbered text, a listed label, or a sentence; -1 if there is none. */
export function lastOfText(lines: readonly SourceLine[]): number {
  return lines.findLastIndex(({ text }) => goesOnWithNotice(text));
}

function goesOnWithNotice(text: string): boolean {
  if (isBoilerplate(text) || isNote(text) || readMetadata({ line: 0, text }) !== null) return false;
  return carriesText(text);
}

/** True for a line with a number mark, a listed label or a sentence, which is never left out without asking. */
export function carriesText(text: string): boolean {
  const label = labelAt(text);
  return (
    numberingAt(text) !== null ||
    (label !== null && label.kind !== 'unknown') ||
    /[。;]/.test(matchable(text))
  );
}
