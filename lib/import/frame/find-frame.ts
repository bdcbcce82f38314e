import type { Answers } from '@/lib/import/input/answers';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { carriesText, isNote, lastOfText } from './beyond-signature';
import { isBoilerplate } from './is-boilerplate';
import { type MetaPiece, readMetadata } from './metadata';
import { isSigningDate } from './signature';
import { findTitle, type Title, titleOf } from './title';

/**
 * The input divided into the notice and what surrounds it: metadata, boilerplate, and both in the order of the input.
 * `unsure` are lines that could belong to either.
 */
export type Frame = {
  title: Title | null;
  body: SourceLine[];
  meta: MetaPiece[];
  boilerplate: SourceLine[];
  leftOut: SourceLine[];
  unsure: SourceLine[];
};

/** Divides the input into the lines above the text, the text from opening to signature, and the lines below. */
export function findFrame(
  lines: readonly SourceLine[],
  { leaveOut: confirmed, title: titleLines }: Answers,
): Frame {
  const filled = lines.filter(({ line, text }) => text !== '' && !confirmed.has(line));
  const named = filled.findLastIndex(({ line }) => titleLines.has(line));
  const start = filled.findIndex(({ text }, at) => at > named && beginsText(text));
  const head = start === -1 ? filled : filled.slice(0, start);
  const rest = start === -1 ? [] : filled.slice(start);
  const title = titleLines.size === 0 ? findTitle(head) : titleOf(lines, titleLines);
  const frame: Frame = { title, body: [], meta: [], boilerplate: [], leftOut: [], unsure: [] };
  for (const piece of lines) if (piece.text !== '' && confirmed.has(piece.line)) leaveOut(piece, frame);
  for (const piece of title?.before ?? []) leaveOut(piece, frame);
  sortHead(head, frame);
  sortRest(rest, frame);
  for (const pieces of [frame.boilerplate, frame.leftOut]) pieces.sort((a, b) => a.line - b.line);
  return frame;
}

// a chapter, a salutation, or a sentence
function beginsText(text: string): boolean {
  const line = matchable(text);
  if (isBoilerplate(text) || readMetadata({ line: 0, text }) !== null) return false;
  const style = numberingAt(text)?.style;
  if (style === 'chapter' || style === 'area') return true;
  return (
    /^(?:各位|尊敬|主任|市|县|区|省).{2,20}:$/.test(line) ||
    (line.length >= 15 && /[。:;]$/.test(line) && /[,。]/.test(line.slice(0, -1)))
  );
}

function sortHead(head: readonly SourceLine[], frame: Frame): void {
  const titleText = frame.title?.lines.map(({ text }) => text).join('') ?? '';
  const from = frame.title?.from ?? [];
  const first = head.findIndex((piece) => from.includes(piece));
  for (const [at, piece] of head.entries()) {
    const key = keyOnly(head[at - 1]);
    if (from.includes(piece)) {
      for (const after of piece === from.at(-1) ? (frame.title?.after ?? []) : []) {
        if (!sortPiece(after, frame)) keepUnsure(after, frame);
      }
    } else if (titleText !== '' && piece.text.includes(titleText)) leaveOut(piece, frame);
    else if (key !== null && !isBoilerplate(piece.text)) {
      readAs({ ...piece, kind: key, value: piece.text }, frame);
    } else if (!sortPiece(piece, frame)) {
      const besideDate = [head[at - 1], head[at + 1]].some((near) => near && dateAlone(near.text) !== null);
      if (at < first || (first === -1 && !carriesText(piece.text))) leaveOutUnsure(piece, frame);
      else if (first !== -1 && besideDate) readAs({ ...piece, kind: 'source', value: piece.text }, frame);
      else keepUnsure(piece, frame);
    }
  }
}

// 成文日期： alone on a line has its value on the next.
function keyOnly(piece: SourceLine | undefined): MetaPiece['kind'] | null {
  const [key, ...more] = (piece && readMetadata(piece)) ?? [];
  return key === undefined || more.length > 0 || key.value !== '' || key.kind === 'page' ? null : key.kind;
}

// True if the piece was metadata or boilerplate and has been stored there.
function sortPiece(piece: SourceLine, frame: Frame): boolean {
  const meta = isBoilerplate(piece.text) ? null : readMetadata(piece);
  if (meta !== null) {
    for (const found of meta) {
      if (found.kind === 'page') leaveOut({ line: found.line, text: found.text }, frame);
      else readAs(found, frame);
    }
    return true;
  }
  if (!isBoilerplate(piece.text)) return false;
  leaveOut(piece, frame);
  return true;
}

function sortRest(rest: readonly SourceLine[], frame: Frame): void {
  const last = lastOfText(rest);
  const signed = rest.findIndex(({ text }, at) => at > last && isSigningDate(text));
  const end = signed === -1 ? lastText(rest) : signed;
  for (const [at, piece] of rest.entries()) {
    if (at > end && !isNote(piece.text)) sortBelow(piece, frame);
    else if (at !== signed && isBoilerplate(piece.text) && !carriesText(piece.text)) keepUnsure(piece, frame);
    else frame.body.push(piece);
  }
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

function leaveOut(piece: SourceLine, { boilerplate, leftOut }: Frame): void {
  boilerplate.push(piece);
  leftOut.push(piece);
}

function leaveOutUnsure(piece: SourceLine, frame: Frame): void {
  leaveOut(piece, frame);
  frame.unsure.push(piece);
}

function readAs(piece: MetaPiece, { meta, leftOut }: Frame): void {
  meta.push(piece);
  leftOut.push({ line: piece.line, text: piece.text });
}

function keepUnsure(piece: SourceLine, { body, unsure }: Frame): void {
  body.push(piece);
  unsure.push(piece);
}
