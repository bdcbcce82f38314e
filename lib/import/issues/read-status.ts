import type { ParsedPart, ParsedStatus } from '@/lib/import/parsed-notice';
import { endBrackets } from '@/lib/import/text/end-brackets';
import { namesFinding } from '@/lib/import/text/heading-words';
import { listsIssues } from '@/lib/import/text/lists-issues';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/item';
import type { StatusCode } from '@/lib/status';
import { statesIn } from '@/lib/words/status-words';
import { answersStatus, stated, withoutKey } from './stated';
import { statusAtEnd } from './status-at-end';

/** The status of an issue about which the notice says nothing. */
export const UNKNOWN: ParsedStatus = { value: 'unknown', basis: 'unknown', words: null, inferred: false };

const OPENING = /^(?:(?:该|此|本)(?:项)?(?:问题|事项)|经(?:现场)?(?:核查|核实)|目前|截至目前)[,:]?/;

/**
 * The status in a part that is, or begins with, a sentence of nothing but a status; else the one with which the text ends.
 */
export function statusOfParts(parts: readonly ParsedPart[]): ParsedStatus | null {
  const answers = parts
    .filter(answersStatus)
    .flatMap((part) => firstClause(part.paragraphs[0]?.text ?? '') ?? []);
  // 整改结果：完成 and 整改结果：未完成 belong to two issues.
  if (answers.some(({ value }) => value !== answers[0]?.value)) return null;
  for (const part of parts) {
    const { kind, paragraphs } = part;
    if (kind === 'names' || kind === 'target') continue;
    const text = paragraphs[0]?.text ?? '';
    const sentence = withoutBrackets(text).split(/[。；;]/)[0] ?? '';
    const said = stated(sentence.slice(OPENING.exec(matchable(sentence))?.[0].length ?? 0).trim());
    const begun = said ?? (answersStatus(part) ? firstClause(text) : firstBrackets(text));
    if (begun !== null) return begun;
  }
  return statusAtEnd(parts);
}

// 整改状态：未完成，预计2025年6月完成; 完成情况：已完成，其中两项仍在推进 is not done
function firstClause(text: string): ParsedStatus | null {
  const words = /^[^，,（(。；;/：:]+/.exec(text)?.[0] ?? '';
  const said = stated(words.trim());
  const isDone = said !== null && ['rectified', 'basically-complete'].includes(said.value);
  const more = matchable(text.slice(words.length));
  return isDone && /[但仍尚未待]|其中|部分/.test(more) ? null : said;
}

// （已完成，长期坚持）一是…
function firstBrackets(text: string): ParsedStatus | null {
  const words = /^[（(【]([^()（）【】]+)[)）】]/.exec(text)?.[1];
  return words === undefined ? null : stated(words.trim());
}

const withoutBrackets = (text: string): string =>
  withoutKey(text.replace(/^(?:[(（【]|[—–]{1,2} *)|[)）】]$/g, ''));

/** The status in the first clause that is nothing but a status: 以上两个问题合并整改，已完成整改。 */
export function statusOfClause(text: readonly SourceLine[]): ParsedStatus | null {
  const clauses = text.flatMap((piece) => piece.text.split(/[,，。；;]/));
  return clauses.map(stated).find((said) => said !== null) ?? null;
}

/** The status beside a title, in brackets or after a dash: 学习不够深入（已完成整改）, 【已完成】学习不够深入, 设备更新慢——持续推进 */
export function statusOfTitle(title: string): ParsedStatus | null {
  const before = firstBrackets(title);
  if (before !== null) return before;
  const words = endBrackets(title) ?? /[—–-]{1,2} *([^—–-]+)$/.exec(title)?.[1] ?? '';
  return stated(withoutKey(words).trim());
}

/** The status implied by the label of a part: 未完成整改的原因及下一步措施 */
export function statusOfLabels(parts: readonly ParsedPart[]): ParsedStatus | null {
  const label = parts.find((part) => /^(?:尚未|未|基本)完成整改的?原因/.test(part.label ?? ''))?.label ?? '';
  const words = /^(?:尚未|未|基本)完成整改/.exec(label)?.[0] ?? '';
  const [value] = statesIn(words);
  return value === undefined ? null : { value, basis: 'stated', words, inferred: false };
}

/** The status that a heading gives the issues under it: （二）未完成整改的问题. A finding says nothing about its own status. */
export function statusOfHeading(item: Item): ParsedStatus | null {
  const words = matchable(item.title);
  if (namesFinding(item)) return null;
  const value = listsIssues(words) ? statesIn(words)[0] : (stateInBrackets(words) ?? stateAlone(words));
  return value === undefined ? null : { value, basis: 'chapter', words: item.title, inferred: false };
}

// 已完成的（2项）; 部分 or 中 alone says nothing
function stateAlone(words: string): StatusCode | undefined {
  const plain = words
    .replace(/\([^()]*\)$/, '')
    .replace(/的$/, '')
    .trim();
  return plain.length < 3 ? undefined : stated(plain)?.value;
}

// 限期整改问题（1个，正在推进）, 党的建设方面（均已完成整改）
function stateInBrackets(words: string): StatusCode | undefined {
  const said = endBrackets(words) ?? '';
  // Of an area 部分完成整改 says nothing about one issue.
  const isOfAll = /(?:问题|事项|任务) *\(/.test(words) || (/方面 *\(/.test(words) && !/部分|基本/.test(said));
  const clauses = isOfAll ? said.split(/[,;、]/) : [];
  return clauses.flatMap((clause) => stated(clause.trim())?.value ?? [])[0];
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
