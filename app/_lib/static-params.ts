import { slugsOf } from '@/lib/addresses';
import { getNotices } from './content';

/** The notices that have addresses, under their old names too, for pages and files of a notice. */
export function noticeParams(): { notice: string }[] {
  return getNotices().flatMap((notice) => slugsOf(notice).map((slug) => ({ notice: slug })));
}

/** The issues that have addresses, in the same way. */
export function issueParams(): { notice: string; issue: string }[] {
  return getNotices().flatMap((notice) =>
    slugsOf(notice).flatMap((slug) => notice.issues.map(({ id }) => ({ notice: slug, issue: id }))),
  );
}
