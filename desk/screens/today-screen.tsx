import type { ReactNode } from 'react';
import { buttonClasses } from '@/components/page/button-classes';
import { ContentError } from '@/lib/content/fault';
import type { Content } from '@/lib/content/read-content';
import { formatMonth } from '@/lib/dates';
import { overdueIssues } from '@/lib/notice/history/overdue-issues';
import { summarise } from '@/lib/notice/summary';
import type { Screen } from './desk-page';
import { FaultList } from './fault-list';
import { formAddress, issueAddress } from './paths';

/** The first screen: whether the content is sound, more on publishing if it is, what is to be looked at, and the promises whose month is over. */
export function todayScreen(content: Content | ContentError, today: string, more: ReactNode = null): Screen {
  const isSound = !(content instanceof ContentError);
  const { warnings } = content;
  const overdue = isSound ? overdueIssues(content.notices, today.slice(0, 7)) : [];
  return {
    title: '今天',
    under: '/',
    body: (
      <>
        <h1 className="text-2xl">今天</h1>
        {isSound ? (
          <p className="mt-3 max-w-text">{summarise(content.notices)}</p>
        ) : (
          <section className="mt-3">
            <p className="max-w-text">
              <b className="text-open">
                内容有 {content.faults.length} 处错误，改好以前不能保存别的修改，也不能公开：
              </b>
            </p>
            <FaultList faults={content.faults} />
          </section>
        )}
        {more}
        {warnings.length > 0 && (
          <section className="mt-8">
            <h2 className="text-xl">有 {warnings.length} 处请再看一遍</h2>
            <p className="text-sm text-ink-2">不妨碍公开。</p>
            <FaultList faults={warnings} />
          </section>
        )}
        {overdue.length > 0 && (
          <section className="mt-8">
            <h2 className="text-xl">目标时间已过、没有收录新进展的问题</h2>
            <ul className="max-w-text">
              {overdue.map(({ month, issue }) => (
                <li
                  key={issueAddress(issue)}
                  className="border-t border-dotted border-rule py-2 first:border-t-0"
                >
                  <a href={issueAddress(issue)} className="inline-block py-2 leading-dense">
                    {Number(issue.id)}　{issue.title}
                  </a>
                  <span className="block text-sm text-ink-2">目标时间 {formatMonth(month)}</span>
                  <a href={formAddress(issue, 'update')} className={buttonClasses()}>
                    发布新进展
                    <span className="sr-only">：问题 {Number(issue.id)}</span>
                  </a>
                  <a href={formAddress(issue, 'target')} className={buttonClasses()}>
                    调整目标时间
                    <span className="sr-only">：问题 {Number(issue.id)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}
