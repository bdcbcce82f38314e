import type { Issue } from '@/lib/model/notice';
import { isAwaited } from '@/lib/notice/history/remaining';
import { knownUntil, PASSED_WORDS } from '@/lib/notice/status-words';

/** The date up to which a target of a month is known. A script adds the words of `data-due` once `data-month` is over. */
export function AsOf(props: { issue: Issue; month: string; passed?: string }) {
  const { issue, month, passed = PASSED_WORDS } = props;
  const due = isAwaited(issue, { month }) ? { 'data-month': month, 'data-due': passed } : {};
  return <span {...due}>{knownUntil(issue)}</span>;
}
