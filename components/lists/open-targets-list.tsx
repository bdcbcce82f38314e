import { Lateness } from '@/components/issue/lateness';
import { formatMonth } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { openTargets } from '@/lib/notice/open-targets';

/** How many unfinished issues have which target, and for how long it has been over; each line leads to `href`. */
export function OpenTargetsList({ site, notice, href }: { site: Site; notice: Notice; href: string }) {
  return (
    <ul className="max-w-text">
      {openTargets(notice).map(({ month, issues }) => {
        if (month === null) return <li key="">{issues.length} 个问题没有写明目标时间</li>;
        return (
          <li key={month}>
            <a href={href} className="inline-block break-keep py-2 font-semibold leading-dense text-open">
              {issues.length} 个问题的目标时间 {formatMonth(month)}
              <Lateness site={site} issues={issues} month={month} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
