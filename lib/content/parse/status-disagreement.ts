import { type BasisCode, STATUS_LABELS, type StatusCode } from '@/lib/status';
import { leavesOpen, statesIn } from '@/lib/words/status-words';

const UPDATE = '后来的进展写进问题的 updates，不改这里。';

/**
 * What is wrong with a status beside the words that are to state it, null if nothing: words of a stated status name it,
 * and those of an inferred one name no other.
 */
export function statusDisagreement(words: string, code: StatusCode, basis: BasisCode): string | null {
  const named = statesIn(words);
  const label = STATUS_LABELS[code];
  if (basis === 'unknown' || named.includes(code)) return null;
  const other = named.map((state) => STATUS_LABELS[state]).join('、');
  if (basis === 'stated') {
    const says = other === '' ? '没有写明是哪一种状态' : `说的是 ${other}`;
    return `“${words}”${says}，不是 ${label}。请照通报改；${UPDATE}`;
  }
  if (named.length > 0) return `“${words}”说的是 ${other}，不能归类为 ${label}。请照通报改；${UPDATE}`;
  return code === 'rectified' && leavesOpen(words)
    ? `“${words}”列的是还没有完成的问题，不能归类为 ${label}。请照通报改；${UPDATE}`
    : null;
}
