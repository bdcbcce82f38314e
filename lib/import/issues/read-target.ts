import type { ParsedPart } from '@/lib/import/parsed-notice';
import { endBrackets } from '@/lib/import/text/end-brackets';
import { matchable } from '@/lib/import/text/matchable';
import { impossibleDates } from '@/lib/import/text/printed-date';
import { lastMonthIn } from '@/lib/words/last-month';
import { promisesIn } from '@/lib/words/promise';
import { isOnlyStatus, statesIn } from '@/lib/words/status-words';

// 2025年13月 is damaged text and no deadline.
const isPossible = (words: string): boolean => impossibleDates(words).length === 0;

/** The promise with its month in a paragraph, from one punctuation mark to the next: 力争2025年12月取得阶段性成果; null if there is none. */
export function promiseIn(text: string): string | null {
  const printed = promisesIn(matchable(text)).map(({ at, words }) => text.slice(at, at + words.length));
  return printed.find(isPossible) ?? null;
}

const DEADLINE = /(?:整改|完成)时限(?:为|是|:)([^,。;:()]+)/;
const RESPONSIBLE = /责任(?:单位|部门|科室)(?:为|是|:)([^,。;:()]+)/;

/** The deadline that an issue states in a part or a sentence, without its end mark; null if there is none or it cannot exist. */
export function deadlineOf(parts: readonly ParsedPart[]): string | null {
  const words = ownPart(parts, 'target') ?? inSentence(parts, DEADLINE);
  return words !== null && isPossible(words) && !saysDone(words) ? words : null;
}

// 完成时间：已完成 states no time; 长期坚持 and 立行立改 do.
const saysDone = (words: string): boolean =>
  isOnlyStatus(words) &&
  statesIn(words).some((code) => code === 'rectified' || code === 'basically-complete');

/** The body named as responsible; null if there is none. A responsible person is no body. */
export function responsibleOf(parts: readonly ParsedPart[]): string | null {
  const bodies = parts.filter(({ label }) => !/领导|人$/.test(label ?? ''));
  return ownPart(bodies, 'names') ?? inSentence(parts, RESPONSIBLE);
}

function ownPart(parts: readonly ParsedPart[], kind: ParsedPart['kind']): string | null {
  const text = parts.find((part) => part.kind === kind && part.paragraphs.length > 0)?.paragraphs[0]?.text;
  return text?.replace(/[。；;]$/, '') ?? null;
}

// Steps with deadlines of their own give the issue none.
function inSentence(parts: readonly ParsedPart[], pattern: RegExp): string | null {
  const all = new RegExp(pattern, 'g');
  const [first, ...more] = parts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) =>
      Array.from(matchable(text).matchAll(all), ({ 0: whole, 1: words = '', index }) => {
        const at = index + whole.length - words.length;
        return text.slice(at, at + words.length);
      }),
    ),
  );
  return first !== undefined && more.every((words) => words === first) ? first : null;
}

/** The deadline of an issue, else the first promise in its text, else a date behind its status in brackets; null if there is none. */
export function targetOf(parts: readonly ParsedPart[]): string | null {
  const texts = parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const [promise] = texts.flatMap((text) => promiseIn(text) ?? []);
  return deadlineOf(parts) ?? promise ?? besideStatus(texts.at(-1) ?? '');
}

// （正在整改，2024年12月底前完成）
function besideStatus(text: string): string | null {
  const [status = '', ...more] = (endBrackets(text) ?? '').split(/[,，;；]/);
  const words = more.find((clause) => /年.*前/.test(clause) && lastMonthIn(clause) !== null) ?? null;
  return isOnlyStatus(status.trim()) && words !== null && isPossible(words) ? words.trim() : null;
}
