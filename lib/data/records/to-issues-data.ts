import { absoluteUrl, noticePath, schemaPath } from '@/lib/addresses';
import type { IssuesData } from '@/lib/data/schema/issues-data-schema';
import { isoDateTime } from '@/lib/dates';
import type { OtherIssue } from '@/lib/model/across/other-issue';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Issue, Notice, WithdrawnIssue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { TextPlace } from '@/lib/notice/places/placed-texts';
import { caveats } from './caveats';
import { toDateRecords } from './to-dates-data';
import { toDocumentRecords } from './to-documents-data';
import { toFigureRecords } from './to-figures-data';
import { toIssueRecord, toWithdrawnRecord } from './to-issue-record';

/** Issues of a notice as data, with their figures, dates and documents, withdrawn issues, the notice and the caveats. */
export function toIssuesData(
  site: Site,
  notice: Notice,
  issues: readonly Issue[],
  withdrawn: readonly WithdrawnIssue[] = [],
): IssuesData {
  const isListed = (place: TextPlace): boolean =>
    place.kind === 'issue' && issues.some(({ id }) => id === place.issue.id);
  return {
    $schema: absoluteUrl(site, schemaPath(notice)),
    notes: caveats(site, publisherOf(notice)),
    notice: toNoticeRecord(site, notice),
    issues: issues.map((issue) => toIssueRecord(site, notice, issue)),
    withdrawn: withdrawn.map((issue) => toWithdrawnRecord(site, issue)),
    figures: toFigureRecords(site, notice, isListed),
    dates: toDateRecords(site, notice, isListed),
    documents: toDocumentRecords(site, notice, isListed),
  };
}

/** What the data of a notice say of the notice itself. */
export function toNoticeRecord(site: Site, notice: Notice): IssuesData['notice'] {
  const { slug, title, issuer, source = null, sourceUrl = null, published, signed = null, asOf } = notice;
  return {
    id: slug,
    url: absoluteUrl(site, noticePath(notice)),
    title,
    issuer,
    source,
    sourceUrl,
    published: isoDateTime(published),
    signed,
    asOf,
    follows: notice.follows === null ? null : toOtherNotice(site, notice.follows),
    followedBy: notice.followedBy.map((other) => toOtherNotice(site, other)),
  };
}

const toOtherNotice = (site: Site, { slug, shortTitle }: OtherIssue['notice']) => ({
  id: slug,
  url: absoluteUrl(site, noticePath({ slug })),
  title: shortTitle,
});
