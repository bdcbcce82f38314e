import type { SourceLine } from '@/lib/import/text/source-line';
import type { MetaPiece } from './metadata';
import type { Title } from './title';

/**
 * The input divided into the notice and what surrounds it: metadata, boilerplate, and both in the order of the input.
 * `body` goes from the opening to the signature, `below` is what belongs to the notice under it, with an `attachment` that
 * the editor keeps; `unsure` are lines that could belong to either, and `asked` those under the signature about which the
 * editor has to decide.
 */
export type Frame = {
  title: Title | null;
  body: SourceLine[];
  below: SourceLine[];
  attachment: SourceLine[];
  asked: { attachment: SourceLine[]; contacts: SourceLine[] };
  meta: MetaPiece[];
  boilerplate: SourceLine[];
  leftOut: SourceLine[];
  unsure: SourceLine[];
};

/** A frame in which nothing is stored yet but the title. */
export function emptyFrame(title: Title | null = null): Frame {
  return {
    title,
    body: [],
    below: [],
    attachment: [],
    asked: { attachment: [], contacts: [] },
    meta: [],
    boilerplate: [],
    leftOut: [],
    unsure: [],
  };
}

/** Stores a line that is not of the notice. */
export function leaveOut(piece: SourceLine, { boilerplate, leftOut }: Frame): void {
  boilerplate.push(piece);
  leftOut.push(piece);
}

/** Stores a line that is probably not of the notice. */
export function leaveOutUnsure(piece: SourceLine, frame: Frame): void {
  leaveOut(piece, frame);
  frame.unsure.push(piece);
}

/** Stores a piece of metadata. */
export function readAs(piece: MetaPiece, { meta, leftOut }: Frame): void {
  meta.push(piece);
  leftOut.push({ line: piece.line, text: piece.text });
}

/** Stores a line that is probably of the notice. */
export function keepUnsure(piece: SourceLine, { body, unsure }: Frame): void {
  body.push(piece);
  unsure.push(piece);
}
