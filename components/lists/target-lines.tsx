import { Lateness } from '@/components/issue/lateness';
import { formatMonth } from '@/lib/dates';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { limitWords } from '@/lib/notice/history/target-words';

/** The targets of an issue that hold now, as lists and results show them: one line each, with what it is limited to. */
export function TargetLines({ site, issue }: { site: Site; issue: Issue }) {
  return currentTargets(issue).map(({ target, measure, update }) => {
    const limit = limitWords(measure);
    return (
      <p key={measure?.id ?? update?.date} className="text-sm leading-dense text-ink-2">
        {limit !== null && `${limit}，`}
        <b className="break-keep text-open">
          目标时间 {formatMonth(target.month)}
          <Lateness site={site} issues={[issue]} month={target.month} />
        </b>
      </p>
    );
  });
}
