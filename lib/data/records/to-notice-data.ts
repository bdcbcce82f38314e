import type { IssuesData } from '@/lib/data/schema/issues-data-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { toDateRecords } from './to-dates-data';
import { toDocumentRecords } from './to-documents-data';
import { toFigureRecords } from './to-figures-data';
import { toIssuesData } from './to-issues-data';

/** A whole notice as data: its issues, and the figures, dates and documents of its other chapters too. */
export function toNoticeData(site: Site, notice: Notice): IssuesData {
  return {
    ...toIssuesData(site, notice, notice.issues, notice.withdrawn),
    figures: toFigureRecords(site, notice),
    dates: toDateRecords(site, notice),
    documents: toDocumentRecords(site, notice),
  };
}
