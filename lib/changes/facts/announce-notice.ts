import type { Change } from '@/lib/changes/change';
import type { PublishedNotice } from '@/lib/changes/read/exported-site';

/** A notice that was not published before, as its own cause. */
export function announceNotice({ address, data }: PublishedNotice): Change {
  return {
    kind: 'notice',
    where: address,
    before: null,
    after: `《${data.notice.title}》，${data.issues.length} 个问题`,
    cause: `${data.notice.issuer}发布`,
  };
}
