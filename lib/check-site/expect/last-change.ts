import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { fileWithdrawals } from './withdrawals';
import { latestOf } from './words';

/** The errata of a notice outside its issues, read from its page, as no data file has them. */
export function frameErrata({ page: $ }: PublishedNotice): { date: string; anchor: string }[] {
  return $('[aria-labelledby=errata] li[id]')
    .map((_, li) => ({ date: $(li).children('time').attr('datetime') ?? '', anchor: li.attribs.id ?? '' }))
    .get();
}

/** The last publication about an issue: a day (YYYY-MM-DD), or the minute of its notice; Beijing time. */
export function issueChange({ notice }: PublishedNotice, issue: IssueData): string {
  return momentOf(notice.published, entriesOf(issue));
}

/** The last publication about a notice or any of its issues, in the form of issueChange. */
export function noticeChange(published: PublishedNotice): string {
  const later = published.issues.flatMap(entriesOf);
  return momentOf(published.notice.published, [...later, ...published.withdrawn, ...frameErrata(published)]);
}

/** The day (YYYY-MM-DD) of the last change of each page with content, by address. A page about the site itself has none. */
export function pageDays(site: BuiltSite, notices: readonly PublishedNotice[]): ReadonlyMap<string, string> {
  const { origin, basePath } = site;
  const own = notices.flatMap((published): [string, string][] => [
    [published.path, noticeChange(published)],
    [`${published.path}issues/`, noticeChange(published)],
    // It says which of its targets still hold.
    [`${published.path}timeline/`, noticeChange(published)],
    // They list words of the notice, which no update changes.
    ...['documents/', 'figures/'].map((list): [string, string] => [
      `${published.path}${list}`,
      published.notice.published,
    ]),
    ...published.issues.map((issue): [string, string] => [
      `${published.path}issues/${issue.id}/`,
      issueChange(published, issue),
    ]),
    // A file that several updates name has the day of the last.
    ...published.issues
      .flatMap(({ updates }) => updates)
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .flatMap(({ date, evidence }): [string, string][] =>
        evidence?.file ? [[evidence.file.page.slice(`${origin}${basePath}`.length), date]] : [],
      ),
  ]);
  const latest = latestOf(own.map(([, date]) => ({ date }))) ?? '';
  const ofAll = [...site.pages.keys()].map(addressOf).filter((path) => path.startsWith('/issues/'));
  const lists = [
    '/',
    '/notices/',
    '/data/',
    '/changes/',
    '/site-map/',
    '/bureaus/',
    '/compare/',
    ...ofAll,
  ].map((path): [string, string] => [path, latest]);
  const all = [...lists, ...bureauDays(site, notices), ...own];
  return new Map(all.map(([path, moment]) => [path, moment.slice(0, 10)]));
}

// Which notices are a bureau's, only its page says.
function bureauDays({ pages, basePath }: BuiltSite, notices: readonly PublishedNotice[]): [string, string][] {
  return [...pages].flatMap(([file, $]): [string, string][] => {
    if (!/^\/bureaus\/[^/]+\/index\.html$/.test(file)) return [];
    const linked = notices.filter(({ path }) => $(`main a[href="${basePath}${path}"]`).length > 0);
    return [[addressOf(file), latestOf(linked.map((one) => ({ date: noticeChange(one) }))) ?? '']];
  });
}

const entriesOf = (issue: IssueData): { date: string }[] => [
  ...issue.updates,
  ...issue.errata,
  ...issue.withdrawn,
  ...fileWithdrawals(issue),
  ...(issue.returnedIn ?? []).map(({ published }) => ({ date: published })),
];

function momentOf(published: string, later: readonly { date: string }[]): string {
  const day = latestOf(later);
  return day === undefined || day < published.slice(0, 10) ? published : day;
}
