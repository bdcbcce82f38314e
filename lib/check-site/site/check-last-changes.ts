import { DOMParser } from '@xmldom/xmldom';
import { issueChange, noticeChange } from '@/lib/check-site/expect/last-change';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf } from '@/lib/check-site/read/notice-data';

/** Every page in sitemap.xml whose date of change is not that of the data: publication, or the latest update or erratum. */
export function checkLastChanges(site: BuiltSite, notices: readonly string[]): string[] {
  const days = expectedDays(site, notices);
  const urls = new DOMParser()
    .parseFromString(site.files.get('/sitemap.xml') ?? '<none/>', 'text/xml')
    .getElementsByTagName('url');
  return [...urls].flatMap((url) => {
    const text = (name: string): string => url.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
    const [page, day] = [text('loc').slice(`${site.origin}${site.basePath}`.length), text('lastmod')];
    const expected = days.get(page) ?? '';
    return day === expected ? [] : [`/sitemap.xml：${page} 的日期是“${day}”，数据是“${expected}”`];
  });
}

// A page about the site itself has no date.
function expectedDays(site: BuiltSite, notices: readonly string[]): Map<string, string> {
  const own = notices.flatMap((notice): [string, string][] => {
    const data = dataOf(site, notice);
    if (data === null) return [];
    const changed = noticeChange(site, notice, data);
    return [
      [notice, changed],
      [`${notice}issues/`, changed],
      // It lists words of the notice, which no update changes.
      [`${notice}documents/`, data.notice.published],
      ...data.issues.map((issue): [string, string] => [
        `${notice}issues/${issue.id}/`,
        issueChange(data.notice, issue),
      ]),
      // A file that several updates name has the day of the last.
      ...data.issues
        .flatMap(({ updates }) => updates)
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .flatMap(({ date, evidence }): [string, string][] =>
          evidence?.file ? [[evidence.file.page.slice(`${site.origin}${site.basePath}`.length), date]] : [],
        ),
    ];
  });
  const latest = own
    .map(([, day]) => day)
    .sort()
    .at(-1);
  const all = ['/', '/notices/', '/data/', '/changes/'].map((page): [string, string] => [page, latest ?? '']);
  return new Map([...all, ...own].map(([page, moment]) => [page, moment.slice(0, 10)]));
}
