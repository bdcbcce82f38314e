import type { OtherIssue } from '@/lib/model/across/other-issue';
import type { Issue, Notice } from '@/lib/model/notice';

/** What names a notice in another one, and no more: two that held each other would have no end. */
export function noticeName({ slug, formerly, shortTitle, published }: Notice): OtherIssue['notice'] {
  return { slug, ...(formerly === undefined ? {} : { formerly }), shortTitle, published };
}

/** What names an issue in another notice. */
export function issueName({ id, notice, title }: Issue): OtherIssue['issue'] {
  return { id, notice, title };
}
