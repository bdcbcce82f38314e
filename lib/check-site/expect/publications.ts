import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { inChinese } from '@/lib/check-site/read/page-text';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { entryHead, historyEntries } from './history-entries';
import { frameErrata } from './last-change';
import { countWords, reasonWords, type WithdrawalData, withdrawnNotices } from './withdrawals';

/** Everything that a site has published or withdrawn, with its facts in the feed and on the page of changes; of errata outside issues only the days. */
export function publications(site: BuiltSite, notices: readonly PublishedNotice[]): SiteRecord[] {
  const gone = withdrawnNotices(site).map(({ notice, ...withdrawal }) => ({
    about: notice.url,
    facts: { 编号: `${pathOf(site, notice.url)}withdrawal`, ...withdrawalFacts(withdrawal) },
  }));
  const entries = notices.flatMap((published) => {
    const { path, notice, issues, page } = published;
    const own = {
      编号: path,
      标题: notice.title,
      作者: notice.issuer,
      摘要: page('meta[name=description]').attr('content') ?? '',
      全文: `${inChinese(notice.published)}，发布通报${notice.title}（${countWords(published)}）`,
      ...at(notice.published),
    };
    const frame = frameErrata(published).map(({ date, anchor }) => ({
      about: `${notice.url}#${anchor}`,
      facts: { 编号: `${path}${idEnd(anchor)}`, ...at(date) },
    }));
    const later = issues.flatMap((issue) =>
      historyEntries(issue).map((entry) => {
        const name = `问题 ${Number(issue.id)} ${issue.title}`;
        const facts = {
          编号: `${path}issues/${issue.id}/${idEnd(entry.anchor)}`,
          标题: `${name}：${entry.words}`,
          ...(entry.source === '' ? {} : { 作者: entry.source }),
          摘要: entry.summary,
          全文: `${entryHead(entry)}${name}${entry.text}`,
          ...at(entry.date),
        };
        return { about: `${issue.url}#${entry.anchor}`, facts };
      }),
    );
    const withdrawn = published.withdrawn.map(({ id, url, ...withdrawal }) => ({
      about: url,
      facts: {
        编号: `${path}issues/${id}/withdrawal`,
        标题: `${published.short}，问题 ${Number(id)}：撤下问题`,
        全文: `${inChinese(withdrawal.date)}，撤下问题${published.short}，问题 ${Number(id)}${reasonWords(withdrawal)}`,
        ...withdrawalFacts(withdrawal),
      },
    }));
    return [{ about: notice.url, facts: own }, ...frame, ...later, ...withdrawn];
  });
  return [...entries, ...gone];
}

const pathOf = ({ origin, basePath }: BuiltSite, url: string): string =>
  url.slice(`${origin}${basePath}`.length);

const withdrawalFacts = (withdrawal: WithdrawalData): Facts => ({
  摘要: reasonWords(withdrawal),
  ...at(withdrawal.date),
});

// u-2026-05-06 → 2026-05-06, e-1 → erratum-1, w-m1 → withdrawal-m1, r-2027-xuncha-03 → return-2027-xuncha-03
const idEnd = (anchor: string): string =>
  anchor
    .replace(/^u-/, '')
    .replace(/^e-/, 'erratum-')
    .replace(/^w-/, 'withdrawal-')
    .replace(/^r-/, 'return-');

function at(moment: string): Facts {
  const [day = '', time = '00:00:00+08:00'] = moment.split('T');
  return { 日期: day, 更新时间: `${day}T${time}`, 发布时间: `${day}T${time}` };
}

/** What the feed has to state about itself: name and description of the site, and when its entries appeared, the `most` latest, the latest first. */
export function feedFacts(home: Facts, entries: readonly SiteRecord[], most: number) {
  const moments = entries
    .map(({ facts }) => facts.更新时间 ?? '')
    .sort()
    .reverse()
    .slice(0, most);
  return {
    标题: home['标题 og:title'] ?? '',
    说明: home['说明 og:description'] ?? '',
    更新时间: moments[0] ?? '',
    各条的时间: moments.join('\n'),
  };
}
