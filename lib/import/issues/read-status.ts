import type { ParsedPart, ParsedStatus } from '@/lib/import/parsed-notice';
import { namesFinding } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/build-tree';
import type { StatusCode } from '@/lib/status';

/** The status of an issue about which the notice says nothing. */
export const UNKNOWN: ParsedStatus = { value: 'unknown', basis: 'unknown', words: null, inferred: false };

const STATES: [StatusCode, RegExp][] = [
  ['staged', /阶段性/g],
  ['basically-complete', /基本(?:完成|整改)/g],
  ['incomplete', /(?:尚未|未)(?:完成|整改|办结)?/g],
  ['in-progress', /正在|部分|推进|(?:尚|仍)在|整改中|持续整改/g],
  ['long-term', /长期|持续坚持/g],
  ['rectified', /完成|已整改|到位|办结|销号/g],
];
const OPENING = /^(?:(?:该|此|本)(?:项)?(?:问题|事项)|经(?:现场)?(?:核查|核实)|目前|截至目前)[,:]?/;
const STATE_WORDS =
  /^(?:已经|已|均|全部|阶段性|取得|基本|正在|尚|仍|在|持续|长期|部分|未|完成|整改|坚持|推进|成果|到位|落实|销号|办结|中|并|立行立改|,|、)+$/;

/** The statuses that a text names, in order; words that belong to a more specific status are not counted again. */
export function statesIn(words: string): StatusCode[] {
  let rest = matchable(words);
  const found: { code: StatusCode; at: number }[] = [];
  for (const [code, pattern] of STATES) {
    const at = rest.search(pattern);
    if (at === -1) continue;
    found.push({ code, at });
    rest = rest.replace(pattern, (whole) => ' '.repeat(whole.length));
    if (code === 'staged' || code === 'incomplete') rest = rest.replace(/完成|整改/g, '  ');
  }
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** The status in a part that is, or begins with, a sentence of nothing but a status. */
export function statusOfParts(parts: readonly ParsedPart[]): ParsedStatus | null {
  for (const { kind, paragraphs } of parts) {
    if (kind === 'names' || kind === 'target') continue;
    const sentence = paragraphs[0]?.text.replace(/^[(（]|[)）]$/g, '').split(/[。；;]/)[0] ?? '';
    const words = sentence.slice(OPENING.exec(matchable(sentence))?.[0].length ?? 0).trim();
    if (!STATE_WORDS.test(matchable(words))) continue;
    const [value] = statesIn(words);
    if (value !== undefined) return { value, basis: 'stated', words, inferred: false };
  }
  return null;
}

/** The status in the first clause that is nothing but a status: 以上两个问题合并整改，已完成整改。 */
export function statusOfClause(text: readonly SourceLine[]): ParsedStatus | null {
  const clauses = text.flatMap((piece) => piece.text.split(/[,，。；;]/));
  const words = clauses.find((clause) => STATE_WORDS.test(matchable(clause))) ?? '';
  const [value] = statesIn(words);
  return value === undefined ? null : { value, basis: 'stated', words, inferred: false };
}

/** The status in brackets at the end of a title: 学习不够深入（已完成整改） */
export function statusOfTitle(title: string): ParsedStatus | null {
  const [, words = ''] = /[(（]([^()（）]+)[)）]$/.exec(title) ?? [];
  const [value] = STATE_WORDS.test(matchable(words)) ? statesIn(words) : [];
  return value === undefined ? null : { value, basis: 'stated', words, inferred: false };
}

/** The status implied by the label of a part: 未完成整改的原因及下一步措施 */
export function statusOfLabels(parts: readonly ParsedPart[]): ParsedStatus | null {
  const label = parts.find((part) => /^(?:尚未|未|基本)完成整改的?原因/.test(part.label ?? ''))?.label ?? '';
  const words = /^(?:尚未|未|基本)完成整改/.exec(label)?.[0] ?? '';
  const [value] = statesIn(words);
  return value === undefined ? null : { value, basis: 'stated', words, inferred: false };
}

const HEADING =
  /^(?:已|基本|尚|仍|未|正在|持续|阶段性|长期|需要?(?:长期|持续))[^,。]{0,8}(?:整改|完成|坚持|推进|办结)[^,。]{0,4}(?:问题|事项|任务)(?:的?整改情况|情况)?$/;

/** The status that a heading gives the issues under it: （二）未完成整改的问题. A finding says nothing about its own status. */
export function statusOfHeading(item: Item): ParsedStatus | null {
  const words = matchable(item.title);
  if (namesFinding(item) || !HEADING.test(words)) return null;
  const [value] = statesIn(words);
  return value === undefined ? null : { value, basis: 'chapter', words: item.title, inferred: false };
}

/** True for a chapter that lists unfinished issues, so that those in other chapters are finished. */
export function listsUnfinished(title: string): boolean {
  return /(?:需要?|仍需|有待)(?:进一步|继续|持续)(?:推进)?整改|(?:未|尚未)完成整改/.test(matchable(title));
}

/** The words of the opening that say that its one problem is done: 已整改完成，并通过核查验收 */
export function statusOfOpening(text: string): ParsedStatus | null {
  const found = /(?:已|已经)(?:全部)?(?:整改完成|完成整改)(?:,并[^,。;]*(?:验收|核查|销号)[^,。;]*)?/.exec(
    matchable(text),
  );
  if (found === null) return null;
  const words = text.slice(found.index, found.index + found[0].length);
  return { value: 'rectified', basis: 'stated', words, inferred: false };
}
