import type { Notice } from '@/lib/model/notice';

/** A function that works out something about a notice once, for all pages and files that ask. */
export function oncePerNotice<Result>(workOut: (notice: Notice) => Result): (notice: Notice) => Result {
  const known = new WeakMap<Notice, { result: Result }>();
  return (notice) => {
    const kept = known.get(notice) ?? { result: workOut(notice) };
    known.set(notice, kept);
    return kept.result;
  };
}
