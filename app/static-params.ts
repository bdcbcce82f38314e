import { getNotices } from './content';

/** The notices that have addresses, for pages and files of a notice. */
export function noticeParams(): { notice: string }[] {
  return getNotices().map(({ slug }) => ({ notice: slug }));
}

/** The issues that have addresses, for pages and files of an issue. */
export function issueParams(): { notice: string; issue: string }[] {
  return getNotices().flatMap(({ slug, issues }) => issues.map(({ id }) => ({ notice: slug, issue: id })));
}
