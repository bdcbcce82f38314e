import type { Site } from '@/lib/model/site-schema';

// RFC 4151 wants a time at which the host was in the same hands; it is part of every id and so must never change
const SINCE = '2025';

/** The lasting id of something at a path of the site (RFC 4151): tag:www.example.gov.cn,2025:/notices/2025-xuncha/ */
export function tagUri({ origin }: Pick<Site, 'origin'>, path: string): string {
  return `tag:${new URL(origin).hostname},${SINCE}:${path}`;
}
