import type { ReactNode } from 'react';
import { formatMonth } from '@/lib/dates';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { CurrentTarget } from '@/lib/notice/history/current-targets';
import { targetSource } from '@/lib/notice/history/target-words';
import { knownUntil } from '@/lib/notice/status-words';
import { Lateness } from './lateness';

type Props = { site: Site; issue: Issue; current: CurrentTarget; children?: ReactNode };

/** A target that holds now: its month (or `children` in its place) and whether it is over on a line of its own, then its limits, words and as-of date. */
export function TargetDetails({ site, issue, current, children }: Props) {
  const { month } = current.target;
  return (
    <>
      <b className="block text-open">
        {children ?? `目标时间 ${formatMonth(month)}`}
        <Lateness site={site} issues={[issue]} month={month} />
      </b>
      <span className="block text-sm text-ink-2">
        {targetSource(current)}。{knownUntil(issue)}
      </span>
    </>
  );
}
