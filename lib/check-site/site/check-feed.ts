import { historyEntries } from '@/lib/check-site/expect/history-entries';
import { frameErrata } from '@/lib/check-site/expect/last-change';
import { reasonWords, withdrawnNotices } from '@/lib/check-site/expect/withdrawals';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parted } from '@/lib/check-site/read/facts';
import { dataOf } from '@/lib/check-site/read/notice-data';
import { withoutOldTarget } from '@/lib/check-site/read/page-text';
import { type FeedEntry, readFeed } from '@/lib/check-site/read/read-feed';

type Expected = Partial<FeedEntry> & { link: string; tail: string };

/** Where the feed does not tell exactly the notices, updates and errata of the data, each with its title, day, author and words. */
export function checkFeed(site: BuiltSite, notices: readonly string[]): string[] {
  const feed = readFeed(site.files.get('/feed.xml') ?? '');
  if (feed === null) return ['/feed.xml：读不出来'];
  const gone = withdrawnNotices(site).map(({ notice, ...withdrawal }) => ({
    link: notice.url,
    ...withdrawalEntry('', withdrawal),
  }));
  const expected = [...notices.flatMap((notice) => expectedOf(site, notice)), ...gone];
  const moments = feed.entries.map(({ updated = '' }) => updated);
  const links = feed.entries.map(({ link }) => link);
  return [
    ...expected.flatMap((entry) => {
      const told = feed.entries.filter(({ link }) => link === entry.link);
      const [only] = told;
      if (told.length !== 1 || only === undefined) return [`/feed.xml：${entry.link} 有 ${told.length} 条`];
      return [...differences(only, entry), ...idFaults(site, only, entry)];
    }),
    ...links
      .filter((link) => !expected.some((entry) => entry.link === link))
      .map((link) => `/feed.xml：数据里没有 ${link} 这一条`),
    ...(moments.join() === moments.toSorted().reverse().join() ? [] : ['/feed.xml：不是最近的在前']),
    ...nameFaults(site, feed),
    ...(feed.updated === moments.toSorted().at(-1)
      ? []
      : [`/feed.xml：更新时间 ${feed.updated} 不是最近一条的`]),
  ];
}

function nameFaults(
  { pages }: BuiltSite,
  { title, subtitle }: { title: string; subtitle: string },
): string[] {
  const home = pages.get('/index.html');
  const told = [home?.('title').text(), home?.('meta[name=description]').attr('content')];
  return [title, subtitle]
    .filter((words, index) => words !== told[index])
    .map((words) => `/feed.xml：“${words}”与首页不同`);
}

function differences(told: FeedEntry, expected: Expected): string[] {
  return (['title', 'updated', 'published', 'author', 'summary'] as const).flatMap((name) => {
    const [here, there] = [told[name], expected[name]];
    if (there === undefined || withoutOldTarget(here) === there) return [];
    const { left, right } = parted(here, there);
    return [`/feed.xml：${told.link} 的 ${name} 是“${left}”，数据是“${right}”`];
  });
}

// A renamed notice keeps the ids of its first name, under which its old addresses still work.
function idFaults({ files }: BuiltSite, { id, link }: FeedEntry, { tail }: Expected): string[] {
  const [, slug, end] = /^tag:[^:]+:\/notices\/([^/]+)\/(.*)$/.exec(id) ?? [];
  return end === tail && files.has(`/notices/${slug}/index.html`)
    ? []
    : [`/feed.xml：${link} 的 id 是“${id}”`];
}

function expectedOf(site: BuiltSite, address: string): Expected[] {
  const data = dataOf(site, address);
  if (data === null) return [];
  const { notice, issues } = data;
  const [day = '', time = '00:00:00+08:00'] = notice.published.split('T');
  const own = {
    link: notice.url,
    tail: '',
    title: notice.title,
    author: notice.issuer,
    summary: descriptionOf(site, address),
    ...at(`${day}T${time}`),
  };
  const frame = frameErrata(site, address).map(({ date, anchor }) => ({
    link: `${notice.url}#${anchor}`,
    tail: idEnd(anchor),
    ...at(`${date}T00:00:00+08:00`),
  }));
  const entries = issues.flatMap((issue) =>
    historyEntries(issue).map(({ date, anchor, words, source, summary }) => ({
      link: `${issue.url}#${anchor}`,
      tail: `issues/${issue.id}/${idEnd(anchor)}`,
      title: `问题 ${Number(issue.id)} ${issue.title}：${words}`,
      summary,
      ...(source === '' ? {} : { author: source.slice(1, -1) }),
      ...at(`${date}T00:00:00+08:00`),
    })),
  );
  const withdrawn = data.withdrawn.map(({ id, url, ...withdrawal }) => ({
    link: url,
    ...withdrawalEntry(`issues/${id}/`, withdrawal),
  }));
  return [own, ...frame, ...entries, ...withdrawn];
}

type Withdrawal = Parameters<typeof reasonWords>[0];

const withdrawalEntry = (place: string, withdrawal: Withdrawal) => ({
  tail: `${place}withdrawal`,
  summary: reasonWords(withdrawal),
  ...at(`${withdrawal.date}T00:00:00+08:00`),
});

// The description of a notice, from its page.
function descriptionOf({ pages }: BuiltSite, address: string): string {
  return pages.get(`${address}index.html`)?.('meta[name=description]').attr('content') ?? '';
}

// u-2026-05-06 → 2026-05-06, e-1 → erratum-1
const idEnd = (anchor: string): string =>
  anchor.replace(/^u-/, '').replace(/^e-/, 'erratum-').replace(/^w-/, 'withdrawal-');
const at = (moment: string) => ({ updated: moment, published: moment });
