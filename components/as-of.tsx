import type { Issue, Remaining } from '@/lib/content/notice';
import { isAwaited } from '@/lib/notice/remaining';
import { knownUntil, PASSED_WORDS } from '@/lib/notice/status-words';

type Target = NonNullable<Remaining['target']>;

/** The date up to which a target is known. A script adds the words of `data-due` once `data-month` is over. */
export function AsOf({ issue, target }: { issue: Issue; target: Target }) {
  const due = isAwaited(issue, target) ? { 'data-month': target.month, 'data-due': PASSED_WORDS } : {};
  return <span {...due}>{knownUntil(issue)}</span>;
}
