import { isBodyName, isDatedBody } from '@/lib/import/text/body-name';
import { isContactLine } from '@/lib/import/text/is-contact-line';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';
import { attachmentStart } from './attachment-start';
import { carriesText, isNote } from './beyond-signature';
import { signingLine } from './find-ending';
import { type Frame, keepUnsure, leaveOut, leaveOutUnsure } from './frame';
import { isBoilerplate, namesOwner } from './is-boilerplate';
import { type MetaPiece, readMetadata } from './metadata';
import { isSigningDate } from './signature';
import { sortPiece } from './sort-piece';

/** Stores the lines from the opening on: the notice up to its signature, and what stands below. `keep` are lines that the editor keeps. */
export function sortRest(rest: readonly SourceLine[], keep: ReadonlySet<number>, frame: Frame): void {
  const attached = attachmentStart(rest);
  const page = rest.findIndex(({ text }, at) => isBoilerplate(text) && isSigned(rest, at - 1));
  const main = rest.slice(0, Math.min(...[attached, page].filter((at) => at !== -1), rest.length));
  const signed = signingLine(main);
  const end = signed === -1 ? lastText(main) : signed;
  let ofPage = false;
  for (const [at, piece] of rest.entries()) {
    if (at <= end) {
      const isOfPage = at !== signed && isBoilerplate(piece.text) && !carriesText(piece.text);
      if (isOfPage) keepUnsure(piece, frame);
      else frame.body.push(piece);
      continue;
    }
    ofPage ||= isBoilerplate(piece.text);
    const isNotice = isNote(piece.text) && !(ofPage && isContactLine(piece.text));
    const isAttached = attached !== -1 && at >= attached;
    const isListed = !isAttached && lists(frame.below.at(-1)?.text ?? '', piece.text);
    if (keep.has(piece.line)) (isAttached ? frame.attachment : frame.below).push(piece);
    else if (isAttached) leaveOutAsked(piece, frame.asked.attachment, frame);
    else if (isContactLine(piece.text) && !ofPage && isAboveOwner(rest, at)) {
      leaveOutAsked(piece, frame.asked.contacts, frame);
    } else if (isNotice || isListed || (at === end + 1 && isSigningBody(piece.text))) frame.below.push(piece);
    else sortBelow(piece, frame);
  }
}

// A date with a body above it, below which a page begins.
function isSigned(rest: readonly SourceLine[], at: number): boolean {
  const [body, date] = [rest[at - 1]?.text ?? '', rest[at]?.text ?? ''];
  return isDatedBody(date) || (isSigningDate(date) && isBodyName(body));
}

// Some sign below the date.
const isSigningBody = (text: string): boolean => isBodyName(text) && !isBoilerplate(text);

// 附件：1.清单 with 2.目录 below it.
const lists = (above: string, text: string): boolean =>
  numberingAt(text) !== null && (/^附件/.test(matchable(above)) || numberingAt(above) !== null);

// The owner of a page is named beside its address: such a line may be of the notice or of the page.
function isAboveOwner(rest: readonly SourceLine[], at: number): boolean {
  const next = rest.slice(at + 1).find(({ text }) => !isContactLine(text));
  return next !== undefined && namesOwner(next.text);
}

function leaveOutAsked(piece: SourceLine, asked: SourceLine[], frame: Frame): void {
  leaveOut(piece, frame);
  if (!isBoilerplate(piece.text)) asked.push(piece);
}

// Below the text a date without a label belongs to another page.
function sortBelow(piece: SourceLine, frame: Frame): void {
  const pieces = readMetadata(piece) ?? [];
  const lacks = (kind: MetaPiece['kind']): boolean => !frame.meta.some((found) => found.kind === kind);
  if (pieces.some(({ kind, text, value }) => kind !== 'page' && text !== value && lacks(kind))) {
    sortPiece(piece, frame);
  } else if (pieces.length === 0 && !isBoilerplate(piece.text)) leaveOutUnsure(piece, frame);
  else leaveOut(piece, frame);
}

const lastText = (rest: readonly SourceLine[]): number =>
  rest.findLastIndex((piece) => !isBoilerplate(piece.text) && readMetadata(piece) === null);
