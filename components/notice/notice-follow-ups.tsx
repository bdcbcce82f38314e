import { editorial } from '@/components/editorial';
import { noticePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { FOLLOWED_BY_TERM } from '@/lib/notice/returns/return-words';

/** Which notice a notice follows, and which follow it; nothing if there are none. */
export function NoticeFollowUps({ notice: { follows, followedBy } }: { notice: Notice }) {
  if (follows === null && followedBy.length === 0) return null;
  return (
    <p {...editorial} className="mt-2 text-sm text-ink-2">
      {follows !== null && (
        <span className="mr-4 inline-block">
          本通报是
          <a href={noticePath(follows)} className="inline-block py-2">
            {follows.shortTitle}
          </a>
          的后续
        </span>
      )}
      {followedBy.map((later) => (
        <span key={later.slug} className="mr-4 inline-block">
          {FOLLOWED_BY_TERM}：
          <a href={noticePath(later)} className="inline-block py-2">
            {later.shortTitle}
          </a>
        </span>
      ))}
    </p>
  );
}
