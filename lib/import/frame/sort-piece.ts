import type { SourceLine } from '@/lib/import/text/source-line';
import { type Frame, leaveOut, readAs } from './frame';
import { isBoilerplate } from './is-boilerplate';
import { readMetadata } from './metadata';

/** Stores a line of metadata or boilerplate; false for any other, which is not stored. */
export function sortPiece(piece: SourceLine, frame: Frame): boolean {
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
