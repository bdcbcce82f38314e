import type { Site } from '@/lib/model/site-schema';
import { idHost } from '@/lib/site-names/id-host';

// RFC 4151: a date on which the host belonged to the publisher. It is part of every id and must never change.
const SINCE = '2025';

/** The permanent id of a path (RFC 4151): tag:www.example.gov.cn,2025:/notices/2025-xuncha/ */
export function tagUri(site: Pick<Site, 'origin' | 'feedHost'>, path: string): string {
  return `tag:${idHost(site)},${SINCE}:${path}`;
}
