import type { Site } from '@/lib/model/site-schema';

/** The host in the lasting ids of feed and calendar: the first that the site had, so that moving announces nothing anew. */
export function idHost({ origin, feedHost }: Pick<Site, 'origin' | 'feedHost'>): string {
  return feedHost ?? new URL(origin).hostname;
}
