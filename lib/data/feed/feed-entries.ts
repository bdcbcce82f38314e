import { absoluteUrl, evidencePath, firstSlugOf, issuePath, noticePath } from '@/lib/addresses';
import { contentType } from '@/lib/content-type';
import { siteAuthor } from '@/lib/data/site-author';
import { withSeconds } from '@/lib/dates';
import type { Issue, Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Update } from '@/lib/model/update-schema';
import { type Entry, entryPath } from '@/lib/notice/history/entry';
import { entryWords, withdrawnName } from '@/lib/notice/history/entry-words';
import { siteHistory } from '@/lib/notice/history/history';
import { inspectionSentence } from '@/lib/notice/inspection-sentence';
import { fullName, otherIssueName, returnSummary } from '@/lib/notice/returns/return-words';
import { sourcePageLabel } from '@/lib/notice/source-page-label';
import { issueTotal, withdrawalReason, withdrawnCount } from '@/lib/notice/withdrawals';
import { tagUri } from './tag-uri';

/** One entry of the feed; `updated` is RFC 3339. */
export type FeedEntry = {
  id: string;
  title: string;
  updated: string;
  url: string;
  author: string;
  summary: string;
  /** The evidence of an update, the page on which a notice was first published, or the later issue of a return: full address, media type and title. */
  related: RelatedLink[];
};

/** A page or file that an entry refers to. */
export type RelatedLink = { url: string; title: string; type?: string };

/** The history of the site, newest first; the dates are those of the content. */
export function feedEntries(
  site: Site,
  notices: readonly Notice[],
  withdrawn: readonly WithdrawnNotice[] = [],
): FeedEntry[] {
  return siteHistory(notices, withdrawn).map((entry) => toFeedEntry(site, entry));
}

function toFeedEntry(site: Site, entry: Entry): FeedEntry {
  switch (entry.kind) {
    case 'notice':
      return noticeEntry(site, entry);
    case 'update':
      return updateEntry(site, entry);
    case 'erratum':
      return erratumEntry(site, entry);
    case 'withdrawal':
      return withdrawalEntry(site, entry);
    case 'return':
      return returnEntry(site, entry);
  }
}

type Of<Kind> = Extract<Entry, { kind: Kind }>;

// Ids use the first name of a notice, so that a renamed one is not announced again.
type Place = { notice: Pick<Notice, 'slug' | 'formerly'>; issue: Pick<Issue, 'id'> | null };

function idOf(site: Site, { notice, issue }: Place, end = ''): string {
  const slug = firstSlugOf(notice);
  const path = issue === null ? noticePath({ slug }) : issuePath({ notice: slug, id: issue.id });
  return tagUri(site, `${path}${end}`);
}

const beijingTime = (text: string): string => `${withSeconds(text)}+08:00`;

function noticeEntry(site: Site, { notice }: Of<'notice'>): FeedEntry {
  return {
    id: idOf(site, { notice, issue: null }),
    title: notice.title,
    updated: beijingTime(notice.published),
    url: absoluteUrl(site, noticePath(notice)),
    author: notice.issuer,
    summary: `${inspectionSentence(notice)}${notice.issuer}公布 ${issueTotal(notice)} 个问题的整改情况${withdrawnCount(notice)}。`,
    related: notice.sourceUrl === undefined ? [] : [{ url: notice.sourceUrl, title: sourcePageLabel(site) }],
  };
}

function updateEntry(site: Site, entry: Of<'update'>): FeedEntry {
  const { notice, issue, update, date } = entry;
  return {
    // An issue has at most one update per day.
    id: idOf(site, entry, date),
    title: `问题 ${Number(issue.id)} ${issue.title}：${entryWords(entry)}`,
    updated: beijingTime(date),
    url: absoluteUrl(site, entryPath(entry)),
    author: update.source,
    summary: update.text,
    related: relatedLinks(site, notice, update),
  };
}

function relatedLinks(site: Site, notice: Notice, { file, link, followUp }: Update): RelatedLink[] {
  return [
    ...(file === undefined
      ? []
      : [
          {
            url: absoluteUrl(site, evidencePath(notice, file)),
            title: file.title,
            type: contentType(file.name),
          },
        ]),
    ...(link === undefined ? [] : [{ url: link.address, title: link.title }]),
    ...(followUp === undefined
      ? []
      : [{ url: absoluteUrl(site, issuePath(followUp.issue)), title: fullName(followUp) }]),
  ];
}

function erratumEntry(site: Site, entry: Of<'erratum'>): FeedEntry {
  const { notice, issue, erratum, date, number } = entry;
  const name = issue === null ? notice.shortTitle : `问题 ${Number(issue.id)} ${issue.title}`;
  return {
    id: idOf(site, entry, `erratum-${number}`),
    title: `${name}：${entryWords(entry)}`,
    updated: beijingTime(date),
    url: absoluteUrl(site, entryPath(entry)),
    author: siteAuthor(site, notice.bureauName),
    summary: `“${erratum.from}”更正为“${erratum.to}”。原因：${erratum.reason}`,
    related: [],
  };
}

function withdrawalEntry(site: Site, entry: Of<'withdrawal'>): FeedEntry {
  const { of, date, withdrawal } = entry;
  // An issue may lose several measures and files.
  const part = of.kind === 'measure' ? `-${of.measure}` : of.kind === 'file' ? `-${of.update.date}` : '';
  return {
    id: idOf(site, of.kind === 'notice' ? { notice: of.notice, issue: null } : of, `withdrawal${part}`),
    title: `${withdrawnName(of)}：${entryWords(entry)}`,
    updated: beijingTime(date),
    url: absoluteUrl(site, entryPath(entry)),
    author: siteAuthor(site, of.notice.bureauName),
    summary: withdrawalReason(withdrawal),
    related: [],
  };
}

function returnEntry(site: Site, entry: Of<'return'>): FeedEntry {
  const { issue, by, date } = entry;
  return {
    id: idOf(site, entry, `return-${firstSlugOf(by.notice)}-${by.issue.id}`),
    title: `问题 ${Number(issue.id)} ${issue.title}：${entryWords(entry)}`,
    updated: beijingTime(date),
    url: absoluteUrl(site, entryPath(entry)),
    author: siteAuthor(site),
    summary: returnSummary(by),
    related: [{ url: absoluteUrl(site, issuePath(by.issue)), title: otherIssueName(by) }],
  };
}
