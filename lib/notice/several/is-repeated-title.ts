import type { Notice } from '@/lib/model/notice';

/** True if another of these notices has the title, or an issue of that title, so that a page needs more than it to be told apart. */
export function isRepeatedTitle(
  title: string,
  { slug }: Pick<Notice, 'slug'>,
  notices: readonly Pick<Notice, 'slug' | 'title' | 'issues'>[],
): boolean {
  return notices.some(
    (other) =>
      other.slug !== slug && (other.title === title || other.issues.some((issue) => issue.title === title)),
  );
}
