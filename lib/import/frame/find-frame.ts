import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isBoilerplate } from './is-boilerplate';
import { type MetaPiece, readMetadata } from './metadata';
import { findTitle, type Title } from './title';

/** The input divided into the notice and what surrounds it. `unsure` are lines that could belong to either. */
export type Frame = {
  title: Title | null;
  body: SourceLine[];
  meta: MetaPiece[];
  boilerplate: SourceLine[];
  unsure: SourceLine[];
};

/** Divides the input into the lines above the text, the text from opening to signature, and the lines below. */
export function findFrame(lines: readonly SourceLine[]): Frame {
  const filled = lines.filter(({ text }) => text !== '');
  const start = filled.findIndex(({ text }) => beginsText(text));
  const head = start === -1 ? filled : filled.slice(0, start);
  const rest = start === -1 ? [] : filled.slice(start);
  const title = findTitle(head);
  const frame: Frame = { title, body: [], meta: [], boilerplate: [...(title?.before ?? [])], unsure: [] };
  sortHead(head, frame);
  sortRest(rest, frame);
  frame.boilerplate.sort((a, b) => a.line - b.line);
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
    (line.length >= 15 && /[,。].*[。:;]$/.test(line))
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
        if (sortPiece(after, frame)) continue;
        frame.body.push(after);
        frame.unsure.push(after);
      }
    } else if (titleText !== '' && piece.text.includes(titleText)) frame.boilerplate.push(piece);
    else if (key !== null && !isBoilerplate(piece.text)) {
      frame.meta.push({ ...piece, kind: key, value: piece.text });
    } else if (!sortPiece(piece, frame)) {
      const besideDate = [head[at - 1], head[at + 1]].some((near) => near && dateAlone(near.text) !== null);
      if (first === -1 || at < first) {
        frame.boilerplate.push(piece);
        frame.unsure.push(piece);
      } else if (besideDate) frame.meta.push({ ...piece, kind: 'source', value: piece.text });
      else {
        frame.body.push(piece);
        frame.unsure.push(piece);
      }
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
      if (found.kind === 'page') frame.boilerplate.push({ line: found.line, text: found.text });
      else frame.meta.push(found);
    }
    return true;
  }
  if (!isBoilerplate(piece.text)) return false;
  frame.boilerplate.push(piece);
  return true;
}

function sortRest(rest: readonly SourceLine[], frame: Frame): void {
  const lastChapter = rest.findLastIndex(({ text }) => numberingAt(text)?.style === 'chapter');
  const signed = rest.findIndex(({ text }, at) => at > lastChapter && isSigningDate(text));
  const end = signed === -1 ? lastText(rest) : signed;
  for (const [at, piece] of rest.entries()) {
    if (at <= end && (at === signed || !isBoilerplate(piece.text))) frame.body.push(piece);
    else sortBelow(piece, frame);
  }
}

// Below the text a date without a label belongs to another page.
function sortBelow(piece: SourceLine, frame: Frame): void {
  const pieces = readMetadata(piece) ?? [];
  const lacks = (kind: MetaPiece['kind']): boolean => !frame.meta.some((found) => found.kind === kind);
  if (pieces.some(({ kind, text, value }) => kind !== 'page' && text !== value && lacks(kind))) {
    sortPiece(piece, frame);
    return;
  }
  frame.boilerplate.push(piece);
  if (pieces.length === 0 && !isBoilerplate(piece.text)) frame.unsure.push(piece);
}

const SIGNED_BODY =
  /^[^,。;:]{2,40}(?:党组|党委|工委|委员会|总支|支部|局|院|厅|公司|集团|办公室|中心|政府|学校|医院)\d{4}年\d{1,2}月\d{1,2}日$/;

// 202492 is a date that lost digits; it still ends the notice.
function isSigningDate(text: string): boolean {
  const line = matchable(text).replaceAll(' ', '');
  return dateAlone(text) !== null || /^(?:19|20)\d{3,5}日?$/.test(line) || SIGNED_BODY.test(line);
}

const lastText = (rest: readonly SourceLine[]): number =>
  rest.findLastIndex((piece) => !isBoilerplate(piece.text) && readMetadata(piece) === null);
