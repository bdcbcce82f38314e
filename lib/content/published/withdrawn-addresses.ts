import { erratumAnchor, readNoticeAddress, slugsOf, updateAnchor } from '@/lib/addresses';
import type { Issue, Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import { asWithdrawn } from '@/lib/record/withdrawn';
import { isMark } from '@/lib/withdrawal-marks';

/** Tells whether an address, under whatever name of its notice, is one that was withdrawn. */
export function withdrawnAddresses(
  notices: readonly Notice[],
  withdrawnNotices: readonly WithdrawnNotice[],
): (address: string) => boolean {
  return (address) => {
    const place = readNoticeAddress(address);
    if (place === null) return false;
    const { slug, issue, fragment } = place;
    if (withdrawnNotices.some((notice) => slugsOf(notice).includes(slug))) return true;
    const notice = notices.find((one) => slugsOf(one).includes(slug));
    if (notice === undefined || issue === null) return false;
    if (notice.withdrawn.some(({ id }) => id === issue)) return true;
    const live = notice.issues.find(({ id }) => id === issue);
    return live !== undefined && fragment !== null && withdrawnFragments(live).has(fragment);
  };
}

function withdrawnFragments({ withdrawn, updates, errata }: Issue): ReadonlySet<string> {
  return new Set([
    ...withdrawn.map(({ measure }) => measure),
    ...updates.filter(({ text }) => isMark(text)).map(updateAnchor),
    ...errata.flatMap(({ to }, index) => (isMark(to) ? [erratumAnchor(index + 1)] : [])),
  ]);
}

/** The record in which the withdrawn addresses keep their day and hash, with 已撤下 in place of a status. */
export function markWithdrawn(
  { pages, texts }: Published,
  isWithdrawn: (address: string) => boolean,
): Published {
  const marked = Object.entries(texts).map(([address, value]): [string, string] => {
    return [address, isWithdrawn(address) ? asWithdrawn(value) : value];
  });
  return { pages, texts: Object.fromEntries(marked) };
}
