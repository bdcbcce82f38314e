import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import { StatusGrounds } from './status-grounds';

/** Until when the statuses of a notice are known, and on what they rest. */
export function StatusEvidence({ site, notice }: { site: Site; notice: Notice }) {
  return (
    <p className="max-w-text text-sm leading-dense text-ink-2">
      {noticeKnownUntil(notice)}。
      <StatusGrounds site={site} publisher={publisherOf(notice)} issues={notice.issues} />
    </p>
  );
}
