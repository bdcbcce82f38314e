import type { ParsedPart, ParsedStatus } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { isOnlyStatus, statesIn } from '@/lib/words/status-words';

/** The status of words that say nothing else; null for any others. */
export function stated(words: string): ParsedStatus | null {
  const [value] = isOnlyStatus(matchable(words)) ? statesIn(matchable(words)) : [];
  return value === undefined ? null : { value, basis: 'stated', words, inferred: false };
}

/** The words of a status without their key: 整改状态：基本完成 → 基本完成 */
export function withoutKey(words: string): string {
  return words.replace(/^(?:整改|完成)?(?:状态|进度|情况|结果)[:：] */, '');
}

/** True for a part that says whether the issue is done: 整改状态, 完成情况, 整改进展. */
export const answersStatus = ({ kind, label }: Pick<ParsedPart, 'kind' | 'label'>): boolean =>
  kind === 'status' || /^(?:整改)?(?:完成|进展)情况$|^整改(?:进展|结果)$/.test(matchable(label ?? ''));
