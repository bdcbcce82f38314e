import { cutMeasures } from '@/lib/import/text/cut-measures';
import { headingEnd } from '@/lib/import/text/heading-end';
import { type Marker, markerAt, numberIn } from '@/lib/import/text/marker';
import { matchable } from '@/lib/import/text/match-text';
import { labelAt } from '@/lib/import/text/part-label';
import { cutAt, type Printed } from '@/lib/import/text/printed';
import { namesFinding, saysFault } from './heading-words';

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
    open = open.slice(0, depthFor(item, open));
    (open.at(-1)?.children ?? tree.items).push(item);
    open.push(item);
  }
  return tree;
}

// deeper numbers than any notice has are steps of what stands above them
const DEEPEST = 8;

function headingMarker(piece: Printed, open: readonly Item[]): Marker | null {
  const marker = markerAt(piece.text);
  if (marker === null) return unnumberedMarker(piece, open);
  if (marker.style !== 'chapter' && open.length >= DEEPEST) return null;
  const label = labelAt(piece.text.slice(marker.length));
  const isLabel = label !== null && !['unknown', 'finding'].includes(label.kind);
  if (marker.style === 'chapter' || open.length === 0) return marker;
  const isMeasure =
    goesOn(marker, open.at(-1)?.content.at(-1)) && !isNextFinding(toItem(piece, marker), open);
  return isLabel || isMeasure ? null : marker;
}

// 3.学习不够深入 behind the measure 2. of the finding 2.
function isNextFinding(item: Item, open: readonly Item[]): boolean {
  const { style, value } = item.marker;
  const follows = open.some(({ marker }) => marker.style === style && marker.value === value - 1);
  const [rest] = item.content;
  const labelled = rest !== undefined && (labelAt(rest.text)?.kind ?? 'unknown') !== 'unknown';
  return follows && (looksLikeFinding(item) || labelled);
}

// 2. behind a paragraph that ends with the measure 1.
function goesOn({ printed, value }: Marker, above: Printed | undefined): boolean {
  const text = above?.text.slice(labelAt(above.text)?.length ?? 0).trim() ?? '';
  const ordinal = cutMeasures(text).at(-1)?.ordinal ?? null;
  return ordinal !== null && numberIn(ordinal) === value - 1 && styleOf(ordinal) === styleOf(printed);
}

const styleOf = (printed: string): string =>
  printed
    .replace(/\d+/, '1')
    .replace(/[①-⑳]/, '①')
    .replace(/[一二三四五六七八九十]+/, '一');

const UNNUMBERED =
  /^(?:关于|针对) *["“].+["”] *的?(?:问题|方面)(?:的?整改(?:落实|进展|完成)*(?:情况)?)?(?:[。:]|$)|^反馈问题:/;

// 关于“…”问题的整改 or 反馈问题： on a line without a number; inside a labelled part it is a sentence
function unnumberedMarker({ text }: Printed, open: readonly Item[]): Marker | null {
  const current = open.at(-1);
  if (isBareFinding(text) && ['chapter', 'unnumbered'].includes(current?.marker.style ?? 'chapter'))
    return UNMARKED;
  const known = open.some(({ marker }) => marker.style === 'unnumbered');
  const inPart = current?.content.some((line) => labelAt(line.text) !== null) ?? false;
  if ((inPart && !known) || !UNNUMBERED.test(matchable(text))) return null;
  return UNMARKED;
}

const UNMARKED: Marker = { style: 'unnumbered', printed: '', value: 0, length: 0, lostBracket: false };

// 存在问题：学习不够深入 right under a chapter or behind another such line
const isBareFinding = (text: string): boolean =>
  /^(?:(?:存在的?|具体|主要)?问题|问题描述) *: *[^ ]/.test(matchable(text));

function toItem(piece: Printed, marker: Marker): Item {
  const [heading, rest] = cutAt(piece, headingEnd(piece.text, marker.length));
  const title = heading.text.slice(marker.length).replace(/[。：:，,]$/, '');
  const runsOn = rest.text !== '';
  return { marker, whole: piece, heading, runsOn, title, content: runsOn ? [rest] : [], children: [] };
}

// how many of the open items stay open: those above the new one
function depthFor(item: Item, open: readonly Item[]): number {
  const { style, value } = item.marker;
  if (style === 'chapter') return 0;
  const after = open.filter(({ marker }) => marker.style === style && marker.value === value - 1);
  // findings follow findings, and steps follow steps
  const like = after.filter((other) => looksLikeFinding(other) === looksLikeFinding(item));
  const known = like.at(-1) ?? after.at(-1) ?? open.findLast(({ marker }) => marker.style === style);
  const at = known === undefined ? open.length : open.indexOf(known);
  const startsAgain = known !== undefined && value === 1 && known.marker.value >= 1;
  const isStep = known?.content.length === 0 || (known && looksLikeFinding(known) && !looksLikeFinding(item));
  return startsAgain && (at < open.length - 1 || isStep) ? open.length : at;
}

const looksLikeFinding = (item: Item): boolean => namesFinding(item) || saysFault(item.title);
