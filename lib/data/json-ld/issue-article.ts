import { absoluteUrl, issuePath } from '@/lib/addresses';
import { isoMoment } from '@/lib/dates';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueChange } from '@/lib/notice/history/last-change';
import type { JsonValue } from './json-value';
import { reportId } from './report';

/** One issue as part of its notice, which names the publisher; with a date of change only if there was one. */
export function issueArticle(site: Site, notice: Notice, issue: Issue): JsonValue {
  const changed = issueChange(notice, issue);
  return {
    '@type': 'Article',
    '@id': absoluteUrl(site, issuePath(issue)),
    headline: issue.title,
    datePublished: isoMoment(notice.published),
    ...(changed === notice.published ? {} : { dateModified: isoMoment(changed) }),
    isPartOf: { '@id': reportId(site, notice) },
  };
}
