import type { ParsedParagraph, ParsedPart } from '@/lib/import/parsed-notice';
import { measuresOf } from '@/lib/import/text/cut-measures';
import { matchable } from '@/lib/import/text/matchable';
import {
  cutAtLabels,
  knownKind,
  type LabelKind,
  labelAt,
  numberedLabelAt,
} from '@/lib/import/text/part-label';
import { cutAt, type SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/item';

/** The parts of an issue in order: one per label, and the text between the title and the first label. */
export function readParts(item: Item): ParsedPart[] {
  const parts: ParsedPart[] = [];
  for (const piece of item.content.flatMap(cutAtLabels)) addPiece(piece, parts);
  for (const step of item.children) {
    const kind = labelAlone(step);
    if (kind === null) addStep(step, true, parts);
    else addLabelled(step, kind, parts);
  }
  return parts;
}

// （一）整改措施 alone on a line.
const labelAlone = ({ title, runsOn }: Item): LabelKind | null =>
  runsOn ? null : knownKind(matchable(title));

function addLabelled({ title, whole, content, children }: Item, kind: LabelKind, parts: ParsedPart[]): void {
  parts.push({ label: title, kind, printed: whole, paragraphs: content.flatMap(measuresOf) });
  for (const step of children) addStep(step, true, parts);
}

function addPiece(piece: SourceLine, parts: ParsedPart[]): void {
  const label = labelAt(piece.text) ?? numberedLabelAt(piece.text);
  if (label === null) {
    paragraphsOf(parts).push(...measuresOf(piece));
    return;
  }
  const [printed, rest] = cutAt(piece, label.length);
  const paragraphs = rest.text === '' ? [] : measuresOf(rest);
  parts.push({ label: label.words, kind: label.kind, printed, paragraphs });
}

// A part that names a body, a date or a status is one line long.
function paragraphsOf(parts: ParsedPart[]): ParsedParagraph[] {
  const last = parts.at(-1);
  const isOver =
    last !== undefined && ['names', 'target', 'status'].includes(last.kind) && last.paragraphs.length > 0;
  if (last !== undefined && !isOver) return last.paragraphs;
  const paragraphs: ParsedParagraph[] = [];
  parts.push({ label: null, kind: 'text', printed: null, paragraphs });
  return paragraphs;
}

// A numbered step is one measure, whatever series it contains, or several in a row: 1.甲。2.乙。
function addStep({ whole, runsOn, content, children }: Item, isMeasure: boolean, parts: ParsedPart[]): void {
  paragraphsOf(parts).push(...(isMeasure ? measuresOf(whole) : [{ ...whole, ordinal: null }]));
  for (const piece of content.slice(runsOn ? 1 : 0)) {
    if (labelAt(piece.text) === null && numberedLabelAt(piece.text) === null)
      paragraphsOf(parts).push({ ...piece, ordinal: null });
    else addPiece(piece, parts);
  }
  for (const child of children) addStep(child, false, parts);
}

/** The number of measures in a part: one per numbering, 1 for text without any, 0 if it only names a body, a date or a status. */
export function countMeasures({ kind, paragraphs }: ParsedPart): number {
  if (kind === 'names' || kind === 'target' || kind === 'status') return 0;
  const marked = paragraphs.filter(({ ordinal }) => ordinal !== null).length;
  return marked > 0 ? marked : Math.min(1, paragraphs.length);
}
