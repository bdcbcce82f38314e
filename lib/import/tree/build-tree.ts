import { cutMeasures } from '@/lib/import/text/cut-measures';
import { headingEnd } from '@/lib/import/text/heading-end';
import { isOrganising, namesFinding, saysFault } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import { type Numbering, numberIn, numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import { cutAt, type SourceLine } from '@/lib/import/text/source-line';

/**
 * A numbered line with everything under it. `whole` is the line, split into `heading` and the first of `content`
 * where the heading runs on; `title` is the heading without number and end mark.
 */
export type Item = {
  numbering: Numbering;
  whole: SourceLine;
  heading: SourceLine;
  runsOn: boolean;
  title: string;
  content: SourceLine[];
  children: Item[];
};

/** The text as a tree: the lines before the first numbered one, and the numbered lines without a parent. */
export type Tree = { lead: SourceLine[]; items: Item[] };

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
  if (numbering.style === 'chapter' || open.length === 0) return numbering;
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

const UNNUMBERED =
  /^(?:关于|针对) *["“].+["”] *的?(?:问题|方面)(?:的?整改(?:落实|进展|完成)*(?:情况)?)?(?:[。:]|$)|^反馈问题:/;

// 关于“…”问题的整改 or 反馈问题： on a line without a number; inside a labelled part it is a sentence
function unnumberedHeading(
  { text }: SourceLine,
  open: readonly Item[],
  next: SourceLine | undefined,
): Numbering | null {
  const current = open.at(-1);
  const follows = current === undefined || ['chapter', 'unnumbered'].includes(current.numbering.style);
  const beginsArea = current !== undefined && current.content.length === 0 && /方面$/.test(current.title);
  if (isBareFinding(text) && (follows || beginsArea)) return UNMARKED;
  if (
    isTask(text) &&
    follows &&
    next !== undefined &&
    (labelAt(next.text)?.kind ?? 'unknown') !== 'unknown'
  ) {
    return UNMARKED;
  }
  if (isInlineFinding(text) && follows && !(current !== undefined && isOrganising(current.title)))
    return UNMARKED;
  const known = open.some(({ numbering }) => numbering.style === 'unnumbered');
  const inPart = current?.content.some((line) => labelAt(line.text) !== null) ?? false;
  if ((inPart && !known) || !UNNUMBERED.test(matchable(text))) return null;
  return UNMARKED;
}

const UNMARKED: Numbering = {
  style: 'unnumbered',
  printedNumber: '',
  value: 0,
  length: 0,
  lostBracket: false,
};

// 存在问题：学习不够深入 directly under a chapter or after another such line.
const isBareFinding = (text: string): boolean =>
  /^(?:(?:存在的?|具体|主要)?问题|问题描述) *: *[^ ]|^[【〖[](?:(?:反馈|存在的?|具体|主要)?问题|问题描述)[】〗\]] *:? *[^ ]/.test(
    matchable(text),
  );

// 整改任务：台账登记不全 above the labels that answer it.
const isTask = (text: string): boolean => /^(?:整改|反馈)(?:任务|事项) *: *[^ ]/.test(matchable(text));

// 针对学习不够深入问题，一是…; not 针对巡察反馈的问题，局党组…
const isInlineFinding = (text: string): boolean =>
  /^针对(?!.{0,20}(?:反馈|巡察|巡视|督察|审计|指出|提出|发现|上述|以上|这些|存在的问题|突出问题))[^,。;:“”]{3,40}问题,.*[。;]/.test(
    matchable(text),
  );

function toItem(piece: SourceLine, numbering: Numbering): Item {
  const [heading, rest] = cutAt(piece, headingEnd(piece.text, numbering.length));
  const title = heading.text.slice(numbering.length).replace(/[。：:，,]$/, '');
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
