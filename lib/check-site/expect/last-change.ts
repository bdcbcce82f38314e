import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';

/** The errata of a notice outside its issues, read from its page, as no data file has them. */
export function frameErrata({ pages }: BuiltSite, notice: string): { date: string; anchor: string }[] {
  const $ = pages.get(`${notice}index.html`);
  if ($ === undefined) return [];
  return $('[aria-labelledby=errata] li[id]')
    .map((_, li) => ({ date: $(li).children('time').attr('datetime') ?? '', anchor: li.attribs.id ?? '' }))
    .get();
}

/** The last publication about an issue: a day (YYYY-MM-DD), or the minute of its notice; Beijing time. */
export function issueChange({ published }: NoticeData['notice'], issue: IssueData): string {
  return latest(published, [...issue.updates, ...issue.errata, ...issue.withdrawn]);
}

/** The last publication about a notice or any of its issues, in the form of issueChange. */
export function noticeChange(
  site: BuiltSite,
  address: string,
  { notice, issues, withdrawn }: NoticeData,
): string {
  const dated = issues.flatMap((issue) => [...issue.updates, ...issue.errata, ...issue.withdrawn]);
  return latest(notice.published, [...dated, ...withdrawn, ...frameErrata(site, address)]);
}

function latest(published: string, entries: readonly { date: string }[]): string {
  const day = entries
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return day === undefined || day < published.slice(0, 10) ? published : day;
}
