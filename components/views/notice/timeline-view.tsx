import { DatesList } from '@/components/lists/dates-list';
import { TimeLine } from '@/components/lists/time-line';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { changesPath, datesCsvPath, datesJsonPath, targetsCalendarPath } from '@/lib/addresses';
import { targetEvents } from '@/lib/data/calendar/target-events';
import { TARGET_CAVEAT } from '@/lib/data/records/caveats';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { timelineEntries } from '@/lib/notice/facts/timeline';
import type { Page } from '@/lib/pages/page-of';

/** Every date of a notice in the order of time, drawn as a line and listed with its sentence. */
export function TimelineView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const entries = timelineEntries(notice);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">时间线</h1>
      <p className="max-w-text">
        {notice.shortTitle}写明年份的日期和时间共 {entries.length} 个，按先后排列，句子都是原文。
        {TARGET_CAVEAT}
      </p>
      <TimeLine entries={entries} />
      <DatesList site={site} notice={notice} entries={entries} />
      <p className="mt-8 max-w-text print:hidden">
        通报发布以后的情况见<a href={changesPath}>更新记录</a>。
      </p>
      <p className="mt-4 flex flex-wrap print:hidden">
        {targetEvents(site, notice).length > 0 && (
          <ToolLink href={targetsCalendarPath(notice)}>目标时间加入日历</ToolLink>
        )}
        <ToolLink href={datesCsvPath(notice)}>全部日期（CSV）</ToolLink>
        <ToolLink href={datesJsonPath(notice)}>全部日期（JSON）</ToolLink>
      </p>
    </PageFrame>
  );
}
