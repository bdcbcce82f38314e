import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';
import { isAwaited } from '@/lib/notice/history/remaining';
import { knownUntil, PASSED_WORDS } from '@/lib/notice/status-words';

/** The as-of date of a target. A script adds the words in `data-due` once `data-month` is over. */
export function AsOf(props: { issue: Issue; month: string; passed?: string }) {
  const { issue, month, passed = PASSED_WORDS } = props;
  const due = isAwaited(issue, { month }) ? { [data.month]: month, [data.due]: passed } : {};
  return <span {...due}>{knownUntil(issue)}</span>;
}
