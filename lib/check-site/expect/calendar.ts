import type { SiteRecord } from '@/lib/check-site/compare-records';
import type { IssueData } from '@/lib/check-site/read/notice-data';

type Target = { month: string; words: string; measure: string | null; update?: string | null };

/** The entries of targets.ics: the targets that hold, and those that the notice states for issues that are rectified since. */
export function calendarEntries(issues: readonly IssueData[]): SiteRecord[] {
  return issues.flatMap((issue) => {
    const isRectified = issue.status.code === 'rectified';
    const targets: readonly Target[] = isRectified ? issue.statedTargets : issue.targets;
    return targets.map((target) => {
      const url = addressOf(issue, target);
      const facts = {
        开始: dayOf(target.month, 0),
        结束: dayOf(target.month, 1),
        标题: `${target.words}（问题 ${Number(issue.id)}：${issue.title}）`,
        原文: target.words,
        说明里的网址: url,
        状态: isRectified ? 'CANCELLED' : 'CONFIRMED',
      };
      return { about: url, facts };
    });
  });
}

// The day so many days after the last one of a month: 2025-12, 1 → 20260101
function dayOf(month: string, after: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, after)).toISOString().slice(0, 10).replaceAll('-', '');
}

function addressOf({ url, parts }: IssueData, { measure, update }: Target): string {
  const own = parts.flatMap(({ measures }) => measures).find(({ id }) => id === measure);
  return own?.url ?? (update ? `${url}#u-${update}` : url);
}
