import { absoluteUrl, issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { STATUS_LABELS } from '@/lib/status';
import type { JsonValue } from './json-value';

/** All issues of a notice in order: number, title, address and status. */
export function issueList(site: Site, { issues }: Notice): JsonValue {
  return {
    '@type': 'ItemList',
    numberOfItems: issues.length,
    itemListElement: issues.map((issue, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(site, issuePath(issue)),
      name: issue.title,
      description: STATUS_LABELS[issue.status.code],
    })),
  };
}
