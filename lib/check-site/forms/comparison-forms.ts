import type { Form } from '@/lib/check-site/compare-records';
import { isUnfinished } from '@/lib/check-site/expect/issue-facts';
import { noticeFacts } from '@/lib/check-site/expect/notice-facts';
import { countWords } from '@/lib/check-site/expect/withdrawals';
import { noticeKnownUntil } from '@/lib/check-site/expect/words';
import { readComparison } from '@/lib/check-site/layouts/read-comparison';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles } from './form-files';

/** The page that compares the notices of a site of several. */
export function comparisonForms(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  if (notices.length < 2) return [];
  const rows = notices.map((one) => ({ about: one.notice.url, facts: rowFacts(one) }));
  return [{ name: '整改情况对照', files: [formFiles(site).page('/compare/', readComparison, rows)] }];
}

function rowFacts(one: PublishedNotice) {
  const { notice, issues } = one;
  const months = issues
    .filter(isUnfinished)
    .flatMap(({ targets }) => targets.map(({ month }) => month))
    .sort();
  return {
    年份: `${notice.published.slice(0, 4)}年`,
    截至: noticeKnownUntil(one),
    个数: countWords(one).replace(/ 个问题，?/, ''),
    各状态的个数: noticeFacts(one).各状态的个数 ?? '',
    再次指出的个数: String(issues.filter(({ returns = [] }) => returns.length > 0).length),
    没有完成的目标月份: months.join(' '),
  };
}
