import { slugsOf } from '@/lib/addresses';
import { getNotices } from './content';

/** Route parameters of every notice, old names included. */
export function noticeParams(): { notice: string }[] {
  return getNotices().flatMap((notice) => slugsOf(notice).map((slug) => ({ notice: slug })));
}

/** Route parameters of every issue, under the old names of its notice too. */
export function issueParams(): { notice: string; issue: string }[] {
  return getNotices().flatMap((notice) =>
    slugsOf(notice).flatMap((slug) => notice.issues.map(({ id }) => ({ notice: slug, issue: id }))),
  );
}
