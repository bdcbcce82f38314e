import type { Notice } from './notice';

type Dated = Pick<Notice, 'published' | 'slug'>;

/** Orders notices by time of publication, the newest first; of one time by slug, so that every build agrees. */
export function newestFirst(a: Dated, b: Dated): number {
  return compare(b.published, a.published) || compare(b.slug, a.slug);
}

// Not by locale, which differs from machine to machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
