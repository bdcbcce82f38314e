import { Fragment } from 'react';
import { PageFrame } from '@/components/page/page-frame';
import { issuesPath, noticePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { countStatuses } from '@/lib/notice/count-statuses';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import type { Page } from '@/lib/pages/page-of';
import { STATUS_LABELS } from '@/lib/status';

/** The list of notices, newest first. */
export function NoticesView({ site, notices, page }: { page: Page; site: Site; notices: Notice[] }) {
  const [newest] = notices;
  if (newest === undefined) return null;
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">历次通报</h1>
      <ul>
        {notices.map((notice) => (
          <li key={notice.slug} className="border-t border-rule py-5">
            <h2 className="text-xl">
              <a href={noticePath(notice)}>{notice.title}</a>
            </h2>
            <p className="mt-1 text-sm text-ink-2">
              {formatDate(notice.published)}发布
              {notice.source !== undefined && `，来源：${notice.source}`}
            </p>
            <p>
              <a className="inline-block py-2" href={issuesPath(notice)}>
                {issueTotal(notice)} 个问题
              </a>
              {withdrawnCount(notice)}：
              {countStatuses(notice.issues).map(({ code, count }, index) => (
                <Fragment key={code}>
                  {index > 0 && '，'}
                  <span className="unbroken">
                    {count} 个{STATUS_LABELS[code]}
                  </span>
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
