import type { Form } from '@/lib/check-site/compare-records';
import { issueFacts, isUnfinished } from '@/lib/check-site/expect/issue-facts';
import { noticeFacts } from '@/lib/check-site/expect/notice-facts';
import { noticeKnownUntil } from '@/lib/check-site/expect/words';
import {
  readCounts,
  readMarks,
  readRecentNotices,
  readSums,
  readUnfinished,
} from '@/lib/check-site/layouts/lists';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles, own } from './form-files';

/** The forms of the home page: that of one notice, or that of several. */
export function homeForms(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  const [only, ...others] = notices;
  if (only === undefined) return [];
  return others.length === 0 ? homeOfOne(site, only) : homeOfSeveral(site, notices);
}

function homeOfOne(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page } = formFiles(site);
  const issues = notice.issues.map((issue) => ({ about: issue.url, facts: issueFacts(issue, notice) }));
  const unfinished = notice.issues.filter(isUnfinished).map(({ url }) => url);
  const open = issues.filter(({ about }) => unfinished.includes(about));
  const counts = own({ ...noticeFacts(notice), 未完成的个数: wordsFor(open.length) });
  return [
    { name: '首页的标记', ordered: true, files: [page('/', readMarks, issues)] },
    { name: '首页的个数', files: [page('/', readCounts, counts)] },
    { name: '首页的未完成问题', ordered: true, files: [page('/', readUnfinished, open)] },
  ];
}

// It shows the first of what is open and of the notices, and says how many more there are.
function homeOfSeveral(site: BuiltSite, notices: readonly PublishedNotice[]): Form[] {
  const { page } = formFiles(site);
  const $ = site.pages.get('/index.html');
  const shown = (selector: string): number => $?.(selector).length ?? 0;
  const open = openIssues(notices);
  const first = open.slice(0, shown('[aria-labelledby=unfinished] li'));
  const issues = notices.flatMap(ownIssues);
  const { 问题的个数 = '', 各状态的个数 = '' } = countFacts(notices);
  const more = open.length - first.length;
  const sums = own({
    通报的份数: String(notices.length),
    归类的个数: wordsFor(issues.filter(({ status }) => status.basis === 'inferred').length),
    其余的个数: wordsFor(more),
  });
  const recent = notices
    .toSorted((a, b) => b.notice.published.localeCompare(a.notice.published))
    .slice(0, shown('main li:has(> h3)'))
    .map((one) => ({ about: one.notice.url, facts: { ...noticeFacts(one), 截至: noticeKnownUntil(one) } }));
  return [
    {
      name: '首页的个数',
      files: [page('/', readCounts, own({ 问题的个数, 各状态的个数, 未完成的个数: wordsFor(open.length) }))],
    },
    { name: '首页的合计', files: [page('/', readSums, sums)] },
    {
      name: '首页的未完成问题',
      ordered: true,
      files: [
        page(
          '/',
          readUnfinished,
          first.map(({ issue, of }) => ({ about: issue.url, facts: issueFacts(issue, of) })),
        ),
      ],
    },
    { name: '首页的通报', ordered: true, files: [page('/', readRecentNotices, recent)] },
  ];
}

// What a follow-up says of an issue of the earlier notice is counted there.
const ownIssues = ({ issues }: PublishedNotice) => issues.filter(({ follows = null }) => follows === null);

// The counts of all notices as if they were one.
function countFacts(notices: readonly PublishedNotice[]) {
  const [first] = notices;
  if (first === undefined) return {};
  return noticeFacts({
    ...first,
    issues: notices.flatMap(ownIssues),
    withdrawn: notices.flatMap(({ withdrawn }) => withdrawn),
  });
}

// A page that has none of something does not say so.
const wordsFor = (count: number): string => (count === 0 ? '' : String(count));

// The longest promised first, what has no target last; of one month, the older notice first.
function openIssues(notices: readonly PublishedNotice[]) {
  return notices
    .toSorted((a, b) => a.notice.published.localeCompare(b.notice.published))
    .flatMap((of) =>
      ownIssues(of)
        .filter(isUnfinished)
        .map((issue) => ({ issue, of })),
    )
    .map((one) => ({ ...one, month: one.issue.targets.map(({ month }) => month).toSorted()[0] ?? '9999' }))
    .toSorted((a, b) => a.month.localeCompare(b.month));
}
