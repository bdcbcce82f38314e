import { NoticeRow } from '@/components/lists/notice-row';
import { UnfinishedList } from '@/components/lists/open/unfinished-list';
import { ContactList } from '@/components/page/contact-list';
import { PageFrame } from '@/components/page/page-frame';
import { Prose } from '@/components/page/prose';
import { ToolLink } from '@/components/page/tool-link';
import { bureauFeedPath, noticePath } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { byYear } from '@/lib/notice/bureaus/by-year';
import { ownIssues } from '@/lib/notice/several/own-issues';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import { unfinishedIssues } from '@/lib/notice/unfinished-issues';
import type { Page } from '@/lib/pages/page-of';

type Props = { page: Page; site: Site; bureau: Bureau; notices: readonly Notice[] };

/** A bureau: its names, what an editor says of it, its notices by year, what is open in them, and how to reach it. */
export function BureauView({ site, bureau, notices, page }: Props) {
  const [newest] = notices;
  if (newest === undefined) return null;
  // What a follow-up says of an earlier issue stands there, as on the home page.
  const open = notices
    .map((notice) => ({ ...notice, issues: ownIssues([notice]) }))
    .filter((notice) => unfinishedIssues(notice).length > 0);
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-2 mt-5 text-2xl md:text-3xl">{bureau.name}</h1>
      {bureau.formerly.map(({ name, until }) => (
        <p key={name} className="max-w-text text-sm text-ink-2">
          {formatDate(until)}以前名为{name}，那时发布的通报仍用当时的名称。
        </p>
      ))}
      {bureau.introduction !== '' && <Prose html={bureau.introduction} />}
      {byYear(notices).map(({ year, notices: own }) => (
        <section key={year}>
          <h2 className="mb-2 mt-7 text-xl">{year}年</h2>
          <ul>
            {own.map((notice) => (
              <NoticeRow key={notice.slug} notice={notice} level="h3" />
            ))}
          </ul>
        </section>
      ))}
      {open.length > 0 && (
        <section>
          <h2 className="mb-2 mt-8 text-xl">需进一步整改的问题</h2>
          {open.map((notice) => (
            <section key={notice.slug}>
              <h3 className="mt-4">
                <a href={noticePath(notice)}>{notice.shortTitle}</a>
              </h3>
              <p className="text-sm text-ink-2">{noticeKnownUntil(notice)}</p>
              <UnfinishedList site={site} notice={notice} />
            </section>
          ))}
        </section>
      )}
      <section>
        <h2 className="mb-3 mt-8 text-xl">联系方式</h2>
        <ContactList publisher={bureau} />
        {bureau.officialSite !== undefined && (
          <p>
            官方网站{' '}
            <a className="inline-block py-2.5" rel="external noreferrer" href={bureau.officialSite}>
              {new URL(bureau.officialSite).host}
            </a>
          </p>
        )}
      </section>
      <p className="mt-6">
        <ToolLink href={bureauFeedPath(bureau)}>订阅{bureau.shortName ?? bureau.name}的更新</ToolLink>
      </p>
    </PageFrame>
  );
}
