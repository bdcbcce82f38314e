import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { compareFacts, type Facts } from '@/lib/check-site/read/facts';
import { aboutIn } from '@/lib/check-site/read/page-text';

/** Where the unfinished issues on the home page differ from their own pages. */
export function checkUnfinished({ pages }: BuiltSite, issues: readonly Facts[]): string[] {
  const $ = pages.get('/index.html');
  if ($ === undefined) return ['没有首页'];
  const items = $('[aria-labelledby=unfinished] li').map((_, li) => {
    const after = (label: string): string[] =>
      $(li)
        .find('p')
        .map((__, line) => $(line).text())
        .get()
        .filter((line) => line.startsWith(label))
        .map((line) => line.slice(label.length));
    const link = $(li).find('a').first();
    return {
      id: link.attr('href')?.split('/').at(-2) ?? '',
      title: link.text(),
      status: $(li).children('p').text().trim(),
      reasons: after('原因：').join('、'),
      promises: aboutIn(after('目标时间：')).promises,
    };
  });
  const unfinished = issues.filter(({ status }) => status !== '已整改' && status !== '未写明状态');
  const counted = /\d+/.exec($('#unfinished').text())?.[0] ?? '0';
  const faults = compareFacts('首页', items.get(), unfinished);
  return Number(counted) === unfinished.length
    ? faults
    : [...faults, `首页：标题写 ${counted} 个，网页是 ${unfinished.length} 个`];
}
