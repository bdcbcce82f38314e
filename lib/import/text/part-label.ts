import { matchable } from './matchable';
import { numberingAt } from './numbering';
import type { SourceLine } from './source-line';

/** The content that a label announces; `unknown` is a label not on the list, which is shown to the editor. */
export type LabelKind = 'text' | 'names' | 'status' | 'target' | 'finding' | 'unknown';

/** A label at the start of a line: its words, its length with the colon, and whether it is marked by nothing but its line. */
export type Label = { words: string; kind: LabelKind; length: number; bare: boolean };

const KNOWN: [LabelKind, RegExp][] = [
  ['status', /^(?:整改)?状态$|^(?:目前)?(?:整改|完成)(?:进度|程度)$/],
  [
    'names',
    /^(?:整改)?(?:责任|牵头|配合|实施|协办|主办)(?:单位|部门|领导|人|主体|科室)$|^整改(?:实施|责任)?主体$/,
  ],
  ['target', /^(?:整改|完成|(?:计划|预计)完成)(?:整改)?(?:时限|时间|期限|成时限)$|^(?:时限|期限)$/],
  ['finding', /^(?:整改|存在的?|具体|主要|反馈)?问题(?:描述|表现|清单)?$/],
  [
    'text',
    /^(?:整改|完成|进展|落实|工作|整治)?(?:落实|进展|完成|推进|措施|举措|工作|任务)*(?:情况|措施|举措|成效|结果|进展)(?:[及和与、](?:取得的?|主要|工作|整改)?(?:落实|进展|完成|推进)*(?:情况|措施|举措|成效|效果|结果|进展))?$/,
  ],
  [
    'text',
    /^(?:整改|整改落实|目标任务|整改目标|(?:重点|主要|具体)(?:措施|举措)|主要做法|工作成效|取得的?成效|长效机制)$/,
  ],
  ['text', /^.{0,10}原因(?:分析)?(?:[及和、与].{0,4}下一步.{0,6}(?:措施|打算|计划|安排))?$/],
  ['text', /^下一步(?:整改)?(?:工作)?(?:措施|打算|计划|安排|思路)$/],
];

/** The kind of a listed label, also with the number of its problem: 整改情况一; null if it is not listed. */
export function knownKind(words: string): LabelKind | null {
  const plain = words.replace(/(?<=情况|措施|举措|成效|结果|进展)[一二三四五六七八九十]{1,2}$/, '');
  return KNOWN.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

// The beginning of a measure, or of a sentence that continues after its colon.
const NO_LABEL =
  /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+|[①-⑳]|\()|(?:如下|包括|其中|强调|指出|认为|表示|明确)$/;

// 【整改措施】, with or without a colon
const IN_BRACKETS = /^[【〖[] *([^【】〖〗[\]]{2,16}?) *[】〗\]] *:?/;
// 整改情况 or 整改情况如下： alone on a line
const ALONE = /^([^,。;:"“”《》()、.\d ]{2,12}?)(?:如下)? *:?$/;

// 整改情况 学习12次。
const BEFORE_BLANK = /^([\u4E00-\u9FFF]{4,10}) +(?=[^ ])/;

/** The label at the start of a line: 整改情况： and the like, or up to 16 characters before a colon; null if there is none. */
export function labelAt(text: string): Label | null {
  const line = matchable(text);
  return (
    markedLabel(IN_BRACKETS, line) ??
    markedLabel(ALONE, line) ??
    labelBeforeColon(line) ??
    markedLabel(BEFORE_BLANK, line)
  );
}

// A listed label that is marked otherwise than by its colon.
function markedLabel(pattern: RegExp, line: string): Label | null {
  const [whole = '', words = ''] = pattern.exec(line) ?? [];
  const kind = whole === '' ? null : knownKind(words);
  if (kind === null || (kind === 'finding' && whole.length === line.length)) return null;
  return { words, kind, length: whole.length, bare: pattern === ALONE && !whole.endsWith(':') };
}

/** The listed label behind a number, whose length includes the number: （一）整改措施：甲; null if there is none, or it names a finding. */
export function numberedLabelAt(text: string): Label | null {
  const length = numberingAt(text)?.length ?? 0;
  const label = length === 0 ? null : labelAt(text.slice(length));
  if (label === null || label.kind === 'unknown' || label.kind === 'finding') return null;
  return { ...label, length: length + label.length };
}

function labelBeforeColon(line: string): Label | null {
  const [whole = '', words = ''] = /^([^,。;:"“”《》()、.\d]{2,24}) *:/.exec(line) ?? [];
  if (whole === '') return null;
  const label = words.trim();
  const kind = knownKind(label);
  if (kind === null && (label.length > 16 || NO_LABEL.test(label))) return null;
  return { words: label, kind: kind ?? 'unknown', length: whole.length, bare: false };
}

/** True for a place inside round brackets: （责任单位：办公室；完成时限：2024年9月） is one piece. */
export function isInBrackets(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

// 整改情况：甲。整改成效：乙。 and 【整改情况】甲。【整改成效】乙。
const LATER =
  /(?<=[。;!?][”"]? *)(?:[^,。;:"“”《》()、.\d 【】〖〗[\]]{2,24} *:|[【〖[][^【】〖〗[\]]{2,16}[】〗\]])/g;

/** Splits a paragraph where a listed label other than its own begins after a full stop. */
export function cutAtLabels(piece: SourceLine): SourceLine[] {
  const line = matchable(piece.text);
  const seen = new Set([labelAt(piece.text)?.words]);
  const cuts = [0];
  for (const found of line.matchAll(LATER)) {
    const words = found[0].replace(/[【】〖〗[\]: ]/g, '');
    if (knownKind(words) === null || seen.has(words) || isInBrackets(line, found.index)) continue;
    seen.add(words);
    cuts.push(found.index);
  }
  return cuts.map((start, index) => ({
    line: piece.line,
    text: piece.text.slice(start, cuts[index + 1]).trim(),
  }));
}
