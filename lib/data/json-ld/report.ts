import { absoluteUrl, noticePath } from '@/lib/addresses';
import { isoMoment } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeChange } from '@/lib/notice/history/last-change';
import type { JsonValue } from './json-value';
import { organizationId } from './organization';

/** The @id of a notice on all pages. */
export function reportId(site: Site, notice: Pick<Notice, 'slug'>): string {
  return absoluteUrl(site, noticePath(notice));
}

/** A notice. Its publisher is its source, if it names one; a copy names none, as the bureau did not publish there. It is based on the page on which it was first published. Dates are in Beijing time. */
export function report(site: Site, notice: Notice): JsonValue {
  const { title, published, issuer, source, sourceUrl } = notice;
  return {
    '@type': 'Report',
    '@id': reportId(site, notice),
    headline: title,
    datePublished: isoMoment(published),
    dateModified: isoMoment(noticeChange(notice)),
    author: { '@type': 'Organization', name: issuer },
    ...(sourceUrl === undefined ? {} : { isBasedOn: sourceUrl }),
    ...(source === undefined || !site.official ? {} : { publisher: publisher(site, notice, source) }),
  };
}

function publisher(site: Site, { bureau, bureauName }: Notice, source: string): JsonValue {
  return source === bureauName
    ? { '@id': organizationId(site, bureau) }
    : { '@type': 'Organization', name: source };
}
