import { erratumAnchor, readNoticeAddress, slugsOf, updateAnchor } from '@/lib/addresses';
import { withdrawnChecksums } from '@/lib/model/evidence/withdrawn-checksums';
import type { Issue, Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import { parseValue } from '@/lib/record/parse-value';
import { asWithdrawn } from '@/lib/record/withdrawn';
import { isMark } from '@/lib/withdrawal-marks';

/** True for the address of something withdrawn, given with its value in the record. */
export type IsWithdrawn = (address: string, value?: string) => boolean;

/** Tells whether an address, under whatever name of its notice, is one that was withdrawn; a file is found by its recorded value. */
export function withdrawnAddresses(
  notices: readonly Notice[],
  withdrawnNotices: readonly WithdrawnNotice[],
): IsWithdrawn {
  return (address, value) => {
    const place = readNoticeAddress(address);
    if (place === null) return false;
    const { slug, issue, file, fragment } = place;
    if (withdrawnNotices.some((notice) => slugsOf(notice).includes(slug))) return true;
    const notice = notices.find((one) => slugsOf(one).includes(slug));
    if (notice === undefined) return false;
    if (file !== null) return value !== undefined && withdrawnChecksums(notice).has(parseValue(value).hash);
    if (issue === null) return false;
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
export function markWithdrawn({ pages, texts }: Published, isWithdrawn: IsWithdrawn): Published {
  const marked = Object.entries(texts).map(([address, value]): [string, string] => {
    return [address, isWithdrawn(address, value) ? asWithdrawn(value) : value];
  });
  return { pages, texts: Object.fromEntries(marked) };
}
