import { buttonClasses } from '@/components/page/button-classes';
import { SearchFilter } from '@/components/search/search-filter';
import { StatusLabel } from '@/components/status/status-label';
import type { Screen } from '@/desk/screens/desk-page';
import { issueAddress } from '@/desk/screens/paths';
import type { Content } from '@/lib/content/read-content';
import { formatMonth } from '@/lib/dates';
import type { Issue, Notice } from '@/lib/model/notice';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';

/** What the list of issues is narrowed to; empty words narrow nothing. */
export type Asked = { notice: string; status: string; words: string };

/** All issues in a table, with filters by notice, status and words. */
export function issuesScreen({ notices }: Content, asked: Asked): Screen {
  const found = notices.flatMap((notice) =>
    notice.issues.filter((issue) => isAsked(notice, issue, asked)).map((issue) => ({ notice, issue })),
  );
  return {
    title: '问题',
    under: '/issues',
    body: (
      <>
        <h1 className="text-2xl">问题</h1>
        <AskForm notices={notices} asked={asked} />
        <p className="mt-3" role="status">
          {found.length === 0 ? '没有这样的问题。请换一个说法，或者清空条件。' : `${found.length} 个问题`}
        </p>
        {found.length > 0 && <IssueTable found={found} hasSeveral={notices.length > 1} />}
      </>
    ),
  };
}

function isAsked(notice: Notice, issue: Issue, { notice: slug, status, words }: Asked): boolean {
  if (slug !== '' && notice.slug !== slug) return false;
  if (status !== '' && issue.status.code !== status) return false;
  const texts = issue.parts.flatMap(({ measures }) => measures.map(({ text }) => text));
  return (
    words === '' ||
    Number(words) === Number(issue.id) ||
    [issue.heading, ...texts].some((text) => text.includes(words))
  );
}

function AskForm({ notices, asked }: { notices: readonly Notice[]; asked: Asked }) {
  const used = STATUS_CODES.filter((code) =>
    notices.some(({ issues }) => issues.some(({ status }) => status.code === code)),
  );
  const ofNotices = notices.map(({ slug, shortTitle }) => [slug, shortTitle] as const);
  const filters = [
    ...(notices.length < 2 ? [] : [filterOf('notice', '通报', ofNotices)]),
    filterOf(
      'status',
      '整改状态',
      used.map((code) => [code, STATUS_LABELS[code]] as const),
    ),
  ];
  return (
    <form action="/issues" className="mt-3 flex flex-wrap items-end gap-x-2.5">
      <label className="mb-2.5 block min-w-0 flex-auto sm:max-w-[22rem]">
        <span className="block text-sm text-ink-2">编号，或者标题和原文里的字</span>
        <input
          name="q"
          defaultValue={asked.words}
          className="min-h-target w-full border border-control px-2 py-2 leading-dense"
        />
      </label>
      {filters.map((filter) => (
        <SearchFilter key={filter.field} filter={filter} chosen={asked[filter.field]} />
      ))}
      <button type="submit" className={buttonClasses(true)}>
        查找
      </button>
      <a href="/issues" className={buttonClasses()}>
        清空条件
      </a>
    </form>
  );
}

function filterOf(field: 'notice' | 'status', label: string, known: readonly (readonly [string, string])[]) {
  const choices = [['', '全部'] as const, ...known];
  return { field, label, choices: choices.map(([value, words]) => ({ value, label: words, count: null })) };
}

function IssueTable({
  found,
  hasSeveral,
}: {
  found: readonly { notice: Notice; issue: Issue }[];
  hasSeveral: boolean;
}) {
  const cell = 'py-2 pr-3 align-top';
  const wide = 'hidden sm:table-cell';
  return (
    <table className="w-full text-left leading-dense">
      <thead className="text-sm text-ink-2">
        <tr>
          <th scope="col" className="pr-3">
            编号
          </th>
          <th scope="col">标题</th>
          <th scope="col">整改状态</th>
          <th scope="col" className={wide}>
            目标时间
          </th>
          {hasSeveral && (
            <th scope="col" className={wide}>
              通报
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {found.map(({ notice, issue }) => (
          <tr key={issueAddress(issue)} className="border-t border-rule">
            <td className={`${cell} tabular-nums text-ink-2`}>{Number(issue.id)}</td>
            <td className={cell}>
              <a href={issueAddress(issue)} className="inline-block min-h-target">
                {issue.title}
              </a>
            </td>
            <td className={cell}>
              <StatusLabel code={issue.status.code} />
            </td>
            <td className={`${cell} ${wide}`}>
              {currentTargets(issue)
                .map(({ target }) => formatMonth(target.month))
                .join('、')}
            </td>
            {hasSeveral && <td className={`${cell} ${wide}`}>{notice.shortTitle}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
