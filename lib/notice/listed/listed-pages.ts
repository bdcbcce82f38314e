import type { Issue, Notice } from '@/lib/model/notice';

/** The most issues on one page of the list of all. */
export const PER_PAGE = 100;

/** The issues of a notice that stand on one page of the list. */
export type ListedNotice = { notice: Notice; issues: Issue[] };

/** The issues of all notices in pages of PER_PAGE, in the order of the notices and in theirs; no pages for less than two notices, whose own list says the same. */
export function listedPages(notices: readonly Notice[], perPage = PER_PAGE): ListedNotice[][] {
  if (notices.length < 2) return [];
  const all = notices.flatMap((notice) => notice.issues.map((issue) => ({ notice, issue })));
  return Array.from({ length: Math.max(1, Math.ceil(all.length / perPage)) }, (_, page) => {
    const here = all.slice(page * perPage, (page + 1) * perPage);
    return notices.flatMap((notice) => {
      const issues = here.flatMap((one) => (one.notice === notice ? [one.issue] : []));
      return issues.length === 0 ? [] : [{ notice, issues }];
    });
  });
}
