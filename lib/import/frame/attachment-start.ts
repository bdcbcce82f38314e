import { isBodyLine, isBodyName, isDatedBody } from '@/lib/import/text/body-name';
import { isContactLine } from '@/lib/import/text/is-contact-line';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isBoilerplate } from './is-boilerplate';
import { readMetadata } from './metadata';
import { endsWithDay } from './signature';

// 附件, 附件2, 附件一：清单, 附表1 某某情况; not 附近的社区
const HEAD =
  /^\(?附(?:件|表|录|[::]) *(?:[一二三四五六七八九十]{1,2}|\d{1,2})?\)? *(?:[::、.].*|[^,。;:]{0,40})$/;
// 附件：1.清单 lists the attachments, 附件1：清单 begins one.
const LIST = /^附件? *: *[^ ]/;
const ALONE = /^附(?:件|表|录) *(?:[一二三四五六七八九十]{1,2}|\d{1,2})? *:?$/;

/**
 * The index at which an attachment with text of its own begins: below a signing date, or, where there is none, a line
 * 附件1 alone that chapters follow; -1 if there is none. A list of names is part of the notice.
 */
export function attachmentStart(lines: readonly SourceLine[]): number {
  const signed = signatureIn(lines);
  return lines.findIndex(({ text }, at) => {
    if (!HEAD.test(matchable(text).trim())) return false;
    const below = lines.slice(at + 1);
    if (signed !== -1 && signed < at) return hasText(text, below);
    return (
      !below.some((line) => endsWithDay(line.text)) &&
      ALONE.test(matchable(text).trim()) &&
      at > 0 &&
      below.some((line) => numberingAt(line.text)?.style === 'chapter')
    );
  });
}

// The first date with a body above it; else the first date.
function signatureIn(lines: readonly SourceLine[]): number {
  const signed = lines.findIndex(
    ({ text }, at) => endsWithDay(text) && (isDatedBody(text) || isBodyName(lines[at - 1]?.text ?? '')),
  );
  return signed === -1 ? lines.findIndex(({ text }) => endsWithDay(text)) : signed;
}

function hasText(head: string, below: readonly SourceLine[]): boolean {
  const isList = LIST.test(matchable(head).trim());
  return below.some(({ text }) => {
    const line = matchable(text).trim();
    const isName =
      numberingAt(text) !== null && numberingAt(text)?.style !== 'chapter' && !/[。;:]/.test(line);
    const isAround =
      isBoilerplate(text) ||
      isContactLine(text) ||
      readMetadata({ line: 0, text }) !== null ||
      /^\(.+\)$/.test(line) ||
      /^(?:抄送|主送|抄报|印发)/.test(line) ||
      HEAD.test(line);
    return !isAround && !(isList && (isName || isBodyLine(text)));
  });
}
