import { markerAt } from '@/lib/import/text/marker';
import { matchable } from '@/lib/import/text/match-text';
import type { Printed } from '@/lib/import/text/printed';
import { dateAlone } from '@/lib/import/text/printed-date';
import { isFurniture } from './is-furniture';
import { type MetaPiece, readMetadata } from './metadata';
import { findTitle, type Title } from './title';

/** The input sorted into the notice itself and what stands around it. `unsure` are lines that could belong to either. */
export type Frame = {
  title: Title | null;
  body: Printed[];
  meta: MetaPiece[];
  furniture: Printed[];
  unsure: Printed[];
};

/** Sorts the lines of the input: above the text, the text from the opening to the signature, and below. */
export function findFrame(lines: readonly Printed[]): Frame {
  const filled = lines.filter(({ text }) => text !== '');
  const start = filled.findIndex(({ text }) => beginsText(text));
  const head = start === -1 ? filled : filled.slice(0, start);
  const rest = start === -1 ? [] : filled.slice(start);
  const title = findTitle(head);
  const frame: Frame = { title, body: [], meta: [], furniture: [...(title?.before ?? [])], unsure: [] };
  sortHead(head, frame);
  sortRest(rest, frame);
  frame.furniture.sort((a, b) => a.line - b.line);
  return frame;
}

// a chapter, a salutation, or a sentence
function beginsText(text: string): boolean {
  const line = matchable(text);
  if (isFurniture(text) || readMetadata({ line: 0, text }) !== null) return false;
  const style = markerAt(text)?.style;
  if (style === 'chapter' || style === 'area') return true;
  return (
    /^(?:各位|尊敬|主任|市|县|区|省).{2,20}:$/.test(line) ||
    (line.length >= 15 && /[,。].*[。:;]$/.test(line))
  );
}

function sortHead(head: readonly Printed[], frame: Frame): void {
  const titleText = frame.title?.lines.map(({ text }) => text).join('') ?? '';
  const from = frame.title?.from ?? [];
  const first = head.findIndex((piece) => from.includes(piece));
  for (const [at, piece] of head.entries()) {
    const key = keyOnly(head[at - 1]);
    if (from.includes(piece)) {
      for (const after of piece === from.at(-1) ? (frame.title?.after ?? []) : []) {
        if (sortPiece(after, frame)) continue;
        frame.body.push(after);
        frame.unsure.push(after);
      }
    } else if (titleText !== '' && piece.text.includes(titleText)) frame.furniture.push(piece);
    else if (key !== null && !isFurniture(piece.text)) {
      frame.meta.push({ ...piece, kind: key, value: piece.text });
    } else if (!sortPiece(piece, frame)) {
      const besideDate = [head[at - 1], head[at + 1]].some((near) => near && dateAlone(near.text) !== null);
      if (first === -1 || at < first) {
        frame.furniture.push(piece);
        frame.unsure.push(piece);
      } else if (besideDate) frame.meta.push({ ...piece, kind: 'source', value: piece.text });
      else {
        frame.body.push(piece);
        frame.unsure.push(piece);
      }
    }
  }
}

// 成文日期： on a line of its own has its value on the next
function keyOnly(piece: Printed | undefined): MetaPiece['kind'] | null {
  const [key, ...more] = (piece && readMetadata(piece)) ?? [];
  return key === undefined || more.length > 0 || key.value !== '' || key.kind === 'page' ? null : key.kind;
}

// true if the piece is metadata or furniture and has been put there
function sortPiece(piece: Printed, frame: Frame): boolean {
  const meta = isFurniture(piece.text) ? null : readMetadata(piece);
  if (meta !== null) {
    for (const found of meta) {
      if (found.kind === 'page') frame.furniture.push({ line: found.line, text: found.text });
      else frame.meta.push(found);
    }
    return true;
  }
  if (!isFurniture(piece.text)) return false;
  frame.furniture.push(piece);
  return true;
}

function sortRest(rest: readonly Printed[], frame: Frame): void {
  const lastChapter = rest.findLastIndex(({ text }) => markerAt(text)?.style === 'chapter');
  const signed = rest.findIndex(({ text }, at) => at > lastChapter && isSigningDate(text));
  const end = signed === -1 ? lastText(rest) : signed;
  for (const [at, piece] of rest.entries()) {
    if (at <= end && (at === signed || !isFurniture(piece.text))) frame.body.push(piece);
    else sortBelow(piece, frame);
  }
}

// below the text a date without a key belongs to another page
function sortBelow(piece: Printed, frame: Frame): void {
  const pieces = readMetadata(piece) ?? [];
  const lacks = (kind: MetaPiece['kind']): boolean => !frame.meta.some((found) => found.kind === kind);
  if (pieces.some(({ kind, text, value }) => kind !== 'page' && text !== value && lacks(kind))) {
    sortPiece(piece, frame);
    return;
  }
  frame.furniture.push(piece);
  if (pieces.length === 0 && !isFurniture(piece.text)) frame.unsure.push(piece);
}

const SIGNED_BODY =
  /^[^,。;:]{2,40}(?:党组|党委|工委|委员会|总支|支部|局|院|厅|公司|集团|办公室|中心|政府|学校|医院)\d{4}年\d{1,2}月\d{1,2}日$/;

// 202492 is a date that has lost digits: it still ends the notice
function isSigningDate(text: string): boolean {
  const line = matchable(text).replaceAll(' ', '');
  return dateAlone(text) !== null || /^(?:19|20)\d{3,5}日?$/.test(line) || SIGNED_BODY.test(line);
}

const lastText = (rest: readonly Printed[]): number =>
  rest.findLastIndex((piece) => !isFurniture(piece.text) && readMetadata(piece) === null);
