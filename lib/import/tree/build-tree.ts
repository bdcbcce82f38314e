import { cutMeasures } from '@/lib/import/text/cut-measures';
import { headingEnd } from '@/lib/import/text/heading-end';
import { namesFinding, saysFault } from '@/lib/import/text/heading-words';
import { type Numbering, numberIn, numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import { cutAt, type SourceLine } from '@/lib/import/text/source-line';
import type { Item, Tree } from './item';
import { unnumberedHeading } from './unnumbered-heading';

/**
 * Puts each numbered line under its parent. The outer style is learned anew under every heading: the style that
 * comes first. A number that restarts within its own style is one level deeper.
 */
export function buildTree(lines: readonly SourceLine[]): Tree {
  const tree: Tree = { lead: [], items: [] };
  let open: Item[] = [];
  for (const [at, piece] of lines.entries()) {
    const numbering = headingNumbering(piece, open, lines[at + 1]);
    const last = open.at(-1);
    if (numbering === null) {
      (last?.content ?? tree.lead).push(piece);
      continue;
    }
    const item = toItem(piece, numbering);
    open = open.slice(0, depthFor(item, open));
    (open.at(-1)?.children ?? tree.items).push(item);
    open.push(item);
  }
  return tree;
}

// Numbers deeper than in any notice are steps of the line above.
const DEEPEST = 8;

function headingNumbering(
  piece: SourceLine,
  open: readonly Item[],
  next: SourceLine | undefined,
): Numbering | null {
  const numbering = numberingAt(piece.text);
  if (numbering === null) return unnumberedHeading(piece, open, next);
  if (numbering.style !== 'chapter' && open.length >= DEEPEST) return null;
  const label = labelAt(piece.text.slice(numbering.length));
  const isLabel = label !== null && !label.bare && !['unknown', 'finding'].includes(label.kind);
  const isFinding = label?.kind === 'finding' && !label.bare;
  if (numbering.style === 'chapter' || open.length === 0 || isFinding) return numbering;
  const isMeasure =
    goesOn(numbering, open.at(-1)?.content.at(-1)) && !isNextFinding(toItem(piece, numbering), open);
  return isLabel || isMeasure ? null : numbering;
}

// 3.学习不够深入 after the measure 2. of the finding 2.
function isNextFinding(item: Item, open: readonly Item[]): boolean {
  const { style, value } = item.numbering;
  const follows = open.some(({ numbering }) => numbering.style === style && numbering.value === value - 1);
  const [rest] = item.content;
  const labelled = rest !== undefined && (labelAt(rest.text)?.kind ?? 'unknown') !== 'unknown';
  return follows && (looksLikeFinding(item) || labelled);
}

// 2. after a paragraph that ends with the measure 1.
function goesOn({ printedNumber: printed, value }: Numbering, above: SourceLine | undefined): boolean {
  const text = above?.text.slice(labelAt(above.text)?.length ?? 0).trim() ?? '';
  const ordinal = cutMeasures(text).at(-1)?.ordinal ?? null;
  return ordinal !== null && numberIn(ordinal) === value - 1 && styleOf(ordinal) === styleOf(printed);
}

const styleOf = (printed: string): string =>
  printed
    .replace(/\d+/, '1')
    .replace(/[①-⑳]/, '①')
    .replace(/[一二三四五六七八九十]+/, '一');

function toItem(piece: SourceLine, numbering: Numbering): Item {
  const [heading, rest] = cutAt(piece, headingEnd(piece.text, numbering.length));
  const title = heading.text.slice(numbering.length).replace(/[。：:，,；;．]$/, '');
  const runsOn = rest.text !== '';
  return { numbering, whole: piece, heading, runsOn, title, content: runsOn ? [rest] : [], children: [] };
}

// The number of open items that stay open: those above the new one.
function depthFor(item: Item, open: readonly Item[]): number {
  const { style, value } = item.numbering;
  if (style === 'chapter') return 0;
  const components = componentsOf(item);
  if (components > 1) {
    const peer = open.findLastIndex((other) => componentsOf(other) === components);
    return peer === -1 ? open.length : peer;
  }
  const after = open.filter(({ numbering }) => numbering.style === style && numbering.value === value - 1);
  // Findings follow findings, and steps follow steps.
  const like = after.filter((other) => looksLikeFinding(other) === looksLikeFinding(item));
  const known = like.at(-1) ?? after.at(-1) ?? open.findLast(({ numbering }) => numbering.style === style);
  const at = known === undefined ? open.length : open.indexOf(known);
  const startsAgain = known !== undefined && value === 1 && known.numbering.value >= 1;
  const isStep = known?.content.length === 0 || (known && looksLikeFinding(known) && !looksLikeFinding(item));
  return startsAgain && (at < open.length - 1 || isStep) ? open.length : at;
}

// 1.2 has two components and stands beside 1.1 and 2.1, whatever precedes it; other numbers have one.
const componentsOf = ({ numbering: { style, printedNumber } }: Item): number =>
  style === 'decimal' || style === 'dashed' ? printedNumber.split(/[-—–.]/).length : 1;

const looksLikeFinding = (item: Item): boolean => namesFinding(item) || saysFault(item.title);
