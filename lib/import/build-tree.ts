import { headingEnd } from './heading-end';
import { type Marker, markerAt } from './marker';
import { matchable } from './match-text';
import { labelAt } from './part-label';
import { cutAt, type Printed } from './printed';

/**
 * A numbered line with all that stands under it. `whole` is the line, cut into `heading` and the first of `content` where
 * the heading runs on; `title` is the heading without number and end mark.
 */
export type Item = {
  marker: Marker;
  whole: Printed;
  heading: Printed;
  runsOn: boolean;
  title: string;
  content: Printed[];
  children: Item[];
};

/** The text as a tree: what stands before the first numbered line, and the numbered lines that have none above them. */
export type Tree = { lead: Printed[]; items: Item[] };

/**
 * Puts each numbered line under the one it belongs to. Which style is the outer one is learned anew under every
 * heading: the style that comes first. A number that starts again inside its own style is one level deeper.
 */
export function buildTree(lines: readonly Printed[]): Tree {
  const tree: Tree = { lead: [], items: [] };
  let open: Item[] = [];
  for (const piece of lines) {
    const marker = headingMarker(piece, open);
    const last = open.at(-1);
    if (marker === null) {
      (last?.content ?? tree.lead).push(piece);
      continue;
    }
    const item = toItem(piece, marker);
    open = open.slice(0, depthFor(marker, open));
    (open.at(-1)?.children ?? tree.items).push(item);
    open.push(item);
  }
  return tree;
}

function headingMarker(piece: Printed, open: readonly Item[]): Marker | null {
  const marker = markerAt(piece.text);
  if (marker === null) return unnumberedMarker(piece, open);
  const label = labelAt(piece.text.slice(marker.length));
  const isLabel = label !== null && !['unknown', 'finding'].includes(label.kind);
  return isLabel && marker.style !== 'chapter' && open.length > 0 ? null : marker;
}

const UNNUMBERED =
  /^(?:关于|针对) *["“].+["”] *的?(?:问题|方面)(?:的?整改(?:落实|进展|完成)*(?:情况)?)?(?:[。:]|$)|^反馈问题:/;

// 关于“…”问题的整改 or 反馈问题： on a line without a number; inside a labelled part it is a sentence
function unnumberedMarker({ text }: Printed, open: readonly Item[]): Marker | null {
  const current = open.at(-1);
  const known = open.some(({ marker }) => marker.style === 'unnumbered');
  const inPart = current?.content.some((line) => labelAt(line.text) !== null) ?? false;
  if (current === undefined || (inPart && !known) || !UNNUMBERED.test(matchable(text))) return null;
  return { style: 'unnumbered', printed: '', value: 0, length: 0, lostBracket: false };
}

function toItem(piece: Printed, marker: Marker): Item {
  const [heading, rest] = cutAt(piece, headingEnd(piece.text, marker.length));
  const title = heading.text.slice(marker.length).replace(/[。：:，,]$/, '');
  const runsOn = rest.text !== '';
  return { marker, whole: piece, heading, runsOn, title, content: runsOn ? [rest] : [], children: [] };
}

// how many of the open items stay open: those above the new one
function depthFor({ style, value }: Marker, open: readonly Item[]): number {
  if (style === 'chapter') return 0;
  const follows = open.findLastIndex(({ marker }) => marker.style === style && marker.value === value - 1);
  const at = follows === -1 ? open.findLastIndex(({ marker }) => marker.style === style) : follows;
  const known = open[at];
  if (known === undefined) return open.length;
  const startsAgain = value === 1 && known.marker.value >= 1;
  return startsAgain && at < open.length - 1 ? open.length : at;
}
