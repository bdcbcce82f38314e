import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { checkCounts } from '@/lib/check-site/forms/check-counts';
import { checkFilters } from '@/lib/check-site/forms/check-filters';
import { checkIssues } from '@/lib/check-site/forms/check-issues';
import { checkJsonSchema } from '@/lib/check-site/forms/check-json-schema';
import { checkLlmsText } from '@/lib/check-site/forms/check-llms-text';
import { checkNotes } from '@/lib/check-site/forms/check-notes';
import { checkSearch } from '@/lib/check-site/forms/check-search';
import { checkTables } from '@/lib/check-site/forms/check-tables';
import { checkText } from '@/lib/check-site/forms/check-text';
import { checkUnfinished } from '@/lib/check-site/forms/check-unfinished';
import { checkArticles } from '@/lib/check-site/pages/check-articles';
import { checkDates } from '@/lib/check-site/pages/check-dates';
import { checkHeads, checkMetaTags } from '@/lib/check-site/pages/check-heads';
import { checkHosts } from '@/lib/check-site/pages/check-hosts';
import { checkLinkedData } from '@/lib/check-site/pages/check-linked-data';
import { checkAddresses, checkLinks } from '@/lib/check-site/pages/check-links';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { FACT_NAMES, type Facts } from '@/lib/check-site/read/facts';
import { namedAddresses } from '@/lib/check-site/read/named-addresses';
import { noticeAddresses, readHomeMarks, readIssuePages } from '@/lib/check-site/read/read-pages';
import { checkChanges } from '@/lib/check-site/site/check-changes';
import { checkFeed } from '@/lib/check-site/site/check-feed';
import { checkLastChanges } from '@/lib/check-site/site/check-last-changes';
import { checkRobots } from '@/lib/check-site/site/check-robots';
import { checkSiteMaps } from '@/lib/check-site/site/check-site-maps';

/** Checks that all forms of a built site agree; one result per check. */
export function checkSite(site: BuiltSite): CheckResult[] {
  const notices = noticeAddresses(site);
  const { pages } = site;
  const named = namedAddresses(site);
  const links = [...pages.values()].reduce((sum, $) => sum + $('[href], [src]').length, 0);
  const shown = notices.filter((notice) => readHomeMarks(site, notice).length > 0);
  return [
    toCheckResult('首页', shown.length === 1 ? [] : ['首页没有一份通报的标记'], `写的是 ${shown[0] ?? ''}`),
    ...notices.flatMap((notice) => checkNotice(site, notice)),
    toCheckResult('页面的链接', checkLinks(site), `${pages.size} 页，${links} 个链接都有着落`),
    toCheckResult('文件里的网址', checkAddresses(site, named), `${named.length} 个网址都有着落`),
    toCheckResult('站点地图', checkSiteMaps(site), '正好是可收录的各页'),
    toCheckResult('站点地图的日期', checkLastChanges(site, notices), '是最近一次发布的日期'),
    toCheckResult('robots.txt', checkRobots(site), '写明站点地图，没有拦住可收录的网页'),
    toCheckResult('feed.xml', checkFeed(site, notices), '通报、更新和更正与数据一致'),
    toCheckResult('更新记录', checkChanges(site, notices), '通报、更新和更正与数据一致'),
    toCheckResult('页面的日期', checkDates(site), '写给程序的与写给读者的一致'),
    toCheckResult('页面的 head', checkHeads(site), '网址和标题与网页一致'),
    toCheckResult('JSON-LD', checkLinkedData(site, notices), '各页都有，位置和日期一致'),
    toCheckResult('meta 标签', checkMetaTags(site), '没有空的'),
    toCheckResult('外部网站', checkHosts(site, named), '名单之外的没有'),
  ];
}

function checkNotice(site: BuiltSite, notice: string): CheckResult[] {
  const pages = readIssuePages(site, notice);
  const newest = readHomeMarks(site, notice).length > 0;
  const same = `${pages.length} 个问题与网页一致`;
  return [
    toCheckResult(`${notice} 的问题页`, unread(pages), `${pages.length} 页`),
    ...checkIssues(site, notice, pages).map(({ name, faults }) => toCheckResult(name, faults, same)),
    toCheckResult('两张表的各格', checkTables(site, notice), '与 issues.json 一致'),
    toCheckResult('通报和使用前要知道的事', checkNotes(site, notice), '各种文件说的相同'),
    toCheckResult('notice.txt、notice.md', checkText(site, notice), '全文与网页一致'),
    toCheckResult('search.json', checkSearch(site, notice), '全文与网页一致，代码与数据一致'),
    toCheckResult('llms.txt', checkLlmsText(site, notice), '文件、问题和个数与数据一致'),
    toCheckResult('引用、意见、打印件', checkArticles(site, notice), '网址、标题、日期与数据一致'),
    toCheckResult('schema.json', checkJsonSchema(site, notice), 'JSON 文件都符合'),
    toCheckResult('个数', checkCounts(site, notice, newest), '首页、通报列表、问题清单与数据一致'),
    toCheckResult('筛选的各项', checkFilters(site, notice), '代码、名称、个数与数据一致'),
    ...(newest ? [toCheckResult('首页的未完成问题', checkUnfinished(site, pages), '与网页一致')] : []),
  ];
}

// A page whose facts cannot be read would agree with everything.
function unread(pages: readonly Facts[]): string[] {
  if (pages.length === 0) return ['没有问题页'];
  return pages.flatMap((page) =>
    (['url', 'title', 'status', 'text'] as const)
      .filter((name) => (page[name] ?? '') === '')
      .map((name) => `问题 ${page.id} 的网页上读不出${FACT_NAMES[name]}`),
  );
}
