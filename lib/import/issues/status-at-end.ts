import { namesRemaining } from '@/lib/content/parse/measures';
import type { ParsedPart, ParsedStatus } from '@/lib/import/parsed-notice';
import { endBrackets } from '@/lib/import/text/end-brackets';
import { matchable } from '@/lib/import/text/matchable';
import { statesIn } from '@/lib/words/status-words';
import { stated, withoutKey } from './stated';

/**
 * The status with which the text of an issue ends, in brackets or in a sentence of its own: （已完成）, 该问题已完成整改。,
 * 正在整改。 Null if it ends otherwise, or if an earlier measure ends with another status.
 */
export function statusAtEnd(parts: readonly ParsedPart[]): ParsedStatus | null {
  const texts = parts.filter(reports).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const last = texts.at(-1);
  const isAlone = parts.flatMap(({ paragraphs }) => paragraphs).every(({ ordinal }) => ordinal === null);
  const said = last === undefined ? null : endOf(last, isAlone);
  const others = texts.slice(0, -1).flatMap((text) => endOf(text, true) ?? []);
  return others.every(({ value }) => value === said?.value) ? said : null;
}

// What is still to be done says nothing about what was.
const reports = ({ kind, label }: ParsedPart): boolean =>
  kind !== 'names' && kind !== 'target' && (label === null || !namesRemaining(label) || /原因/.test(label));

function endOf(text: string, isAlone: boolean): ParsedStatus | null {
  const [bracketed = ''] = (endBrackets(text) ?? '').split(/[,，;；]/);
  return stated(withoutKey(bracketed).trim()) ?? ofLastSentence(text, isAlone);
}

const WHEN = '(?:目前|截[至止]目前|现|至今|截[至止]\\d{4}年\\d{1,2}月(?:\\d{1,2}日|底)?)[,:]?';
const ISSUE =
  '(?:(?:该|此|本|这)(?:一)?[个项]?(?:问题|事项|任务|整改(?:问题|事项|任务|工作))|(?:上述|以上)(?:[两三四\\d])?[个项]?问题|整改(?:工作|任务|事项)?)';
const OPENING = new RegExp(`^(?:${WHEN})?(?:(${ISSUE})|问题)?(?:的?整改(?:工作|任务))?(?:${WHEN})?[,:]?`);

// 已完成。 may be said of the last measure alone, 已完成整改。 is said of the issue.
function ofLastSentence(text: string, isAlone: boolean): ParsedStatus | null {
  const sentence = text.split(/[。；;]/).findLast((piece) => piece.trim() !== '');
  if (sentence === undefined) return null;
  const words = sentence.trim();
  const folded = matchable(words);
  const [before = '', issue] = OPENING.exec(folded) ?? [];
  const rest = words.slice(before.length);
  const about = issue !== undefined || /整改|销号|办结/.test(rest);
  if (!about && !(isAlone && /^(?:需要?)?长期坚持$/.test(rest))) return null;
  const whole = stated(rest);
  if (whole !== null) return { ...whole, words };
  const [clause = '', ...more] = rest.split(/[,，]/);
  const others = matchable(more.join());
  const isQualified = statesIn(others).length > 0 || /[但仍尚未待需]|其中/.test(others);
  const said = more.length === 0 || isQualified ? null : stated(clause);
  return said === null ? null : { ...said, words: words.slice(0, before.length + clause.length) };
}
