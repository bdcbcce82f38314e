import type { Site } from '@/lib/model/site-schema';

/** What the page on which a notice was first published is called: of a copy it is the official one. */
export function sourcePageLabel({ official }: Pick<Site, 'official'>): string {
  return official ? '原发布网页' : '官方发布的网页';
}
