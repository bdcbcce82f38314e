import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { NoticeSubject, SiteContent } from './page-kind';

/** Who speaks on the pages of a notice: its bureau. */
export function byBureau(_: SiteContent, { notice }: NoticeSubject): Publisher {
  return publisherOf(notice);
}
