import { withoutBlanks } from '@/lib/folding';
import type { Answers } from '@/lib/import/input/answers';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { carriesText } from './beyond-signature';
import { emptyFrame, type Frame, keepUnsure, leaveOut, leaveOutUnsure, readAs } from './frame';
import { isBoilerplate } from './is-boilerplate';
import { type MetaPiece, readMetadata } from './metadata';
import { sortPiece } from './sort-piece';
import { sortRest } from './sort-rest';
import { copiesOf, findTitle, titleOf } from './title';

/** Divides the input into the lines above the text, the text from opening to signature, and the lines below. */
export function findFrame(
  lines: readonly SourceLine[],
  { leaveOut: confirmed, keep, title: titleLines }: Answers,
): Frame {
  const filled = lines.filter(({ line, text }) => text !== '' && !confirmed.has(line));
  const named = filled.findLastIndex(({ line }) => titleLines.has(line));
  const start = filled.findIndex(({ text }, at) => at > named && beginsText(text));
  const head = start === -1 ? filled : filled.slice(0, start);
  const rest = start === -1 ? [] : filled.slice(start);
  const title = titleLines.size === 0 ? findTitle(head) : titleOf(lines, titleLines);
  const frame = emptyFrame(title);
  for (const piece of lines) if (piece.text !== '' && confirmed.has(piece.line)) leaveOut(piece, frame);
  for (const piece of title?.before ?? []) leaveOut(piece, frame);
  sortHead(head, frame);
  sortRest(rest, keep, frame);
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
  const titleText = withoutBlanks(frame.title?.lines.map(({ text }) => text).join('') ?? '');
  const copies = frame.title === null ? new Set<SourceLine>() : copiesOf(frame.title, head);
  const from = frame.title?.from ?? [];
  const first = head.findIndex((piece) => from.includes(piece));
  for (const [at, piece] of head.entries()) {
    const key = keyOnly(head[at - 1]);
    if (from.includes(piece)) {
      for (const after of piece === from.at(-1) ? (frame.title?.after ?? []) : []) {
        if (!sortPiece(after, frame)) keepUnsure(after, frame);
      }
    } else if (copies.has(piece) || (titleText !== '' && withoutBlanks(piece.text).includes(titleText))) {
      leaveOut(piece, frame);
    } else if (key !== null && !isBoilerplate(piece.text)) {
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
