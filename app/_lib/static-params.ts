import { slugsOf } from '@/lib/addresses';
import { getNotices, getWithdrawnNotices } from './content';

/** Route parameters of every notice that is not withdrawn, old names included. */
export function liveNoticeParams(): { notice: string }[] {
  return getNotices().flatMap((notice) => slugsOf(notice).map((slug) => ({ notice: slug })));
}

/** Route parameters of every notice, withdrawn ones and old names included. */
export function noticeParams(): { notice: string }[] {
  const withdrawn = getWithdrawnNotices().flatMap((notice) =>
    slugsOf(notice).map((slug) => ({ notice: slug })),
  );
  return [...liveNoticeParams(), ...withdrawn];
}

/** Route parameters of every issue, withdrawn ones included, under the old names of its notice too. */
export function issueParams(): { notice: string; issue: string }[] {
  const live = getNotices().map((notice) => ({
    names: slugsOf(notice),
    ids: [...notice.issues, ...notice.withdrawn].map(({ id }) => id),
  }));
  const withdrawn = getWithdrawnNotices().map((notice) => ({ names: slugsOf(notice), ids: notice.issues }));
  return [...live, ...withdrawn].flatMap(({ names, ids }) =>
    names.flatMap((slug) => ids.map((id) => ({ notice: slug, issue: id }))),
  );
}
