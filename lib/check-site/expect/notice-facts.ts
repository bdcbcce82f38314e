import type { CheerioAPI } from 'cheerio';
import type { Facts } from '@/lib/check-site/compare-records';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { approved, inChinese } from '@/lib/check-site/read/page-text';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { remember } from '@/lib/check-site/read/remember';
import { headingsOf, lines, MARKDOWN_NOTE, reasonsOf } from './issue-facts';
import { countWords } from './withdrawals';
import { counted, countNote } from './words';

/** The facts of a notice on lists, on the home page and in files with its whole text, which is that of its page. */
export function noticeFacts(published: PublishedNotice): Facts {
  const { notice, issues, notes, page, short } = published;
  const day = `${inChinese(notice.published)}发布`;
  const source = notice.source === null ? '' : `，来源：${notice.source}`;
  const whole = wholeText(page);
  return {
    通报代码: notice.id,
    通报的名称: short,
    原文: whole,
    // In the search index, a title that is not approved text stands above it.
    全文: whole.startsWith(notice.title) ? whole : `${notice.title}${whole}`,
    网址: notice.url,
    标题: notice.title,
    原发布网页: notice.sourceUrl ?? '',
    发布: `${day}${source}`,
    前次通报: notice.follows === null ? '' : otherNotice(notice.follows),
    后续通报: lines(notice.followedBy.map(otherNotice)),
    问题的个数: countWords(published),
    各状态的个数: lines(
      counted(
        issues.map(({ status }) => status.label),
        (label, count) => `${count} 个${label}`,
      ).sort(),
    ),
    状态的说明: countNote(published),
    要知道的事: lines([`${day}${source}，截至${inChinese(notice.asOf)}`, MARKDOWN_NOTE, ...notes]),
  };
}

const otherNotice = ({ title, url }: { title: string; url: string }): string => `${title}，${url}`;

const wholeText = remember(($: CheerioAPI): string => approved($('article')));

/** The choices of the filters of a list of issues: code, name and number of issues. Status and reason have an order of their own. */
export function filterFacts(issues: readonly IssueData[]): Facts {
  const choice = (value: string, count: number): string => `${value.split('\n').at(-1)}（${count}）`;
  const named = ({ code, label }: { code: string; label: string }): string => `${code} ${label}`;
  const reasons = issues.flatMap((issue) => reasonsOf(issue).map(named));
  // Each heading is counted with those above it, as the same words may occur twice.
  const headings = issues.flatMap((issue) =>
    headingsOf(issue).map((_, index, all) => lines(all.slice(0, index + 1))),
  );
  return {
    状态的筛选: lines(
      counted(
        issues.map(({ status }) => named(status)),
        choice,
      ).sort(),
    ),
    原因的筛选: lines(counted(reasons, choice).sort()),
    类别的筛选: lines(counted(headings, choice)),
  };
}
