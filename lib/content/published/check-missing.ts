import { noticePath, readNoticeAddress } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';
import { lastGood } from '@/lib/record/last-good';
import { isWithdrawn } from '@/lib/record/withdrawn';
import type { PublishedFile } from './check-published';
import { publishable } from './publishable';

/**
 * Checks that the record of a notice has all that came with its first publication: the notice, its issues and their
 * measures. Updates with their evidence, and errata, come later, so that a missing one may just be new.
 */
export function checkMissing(
  { path, record, lineOf }: PublishedFile,
  notices: readonly Notice[],
  report: Report,
): void {
  // A withdrawal is recorded at once, also in a notice of which nothing else is recorded yet.
  const recorded = Object.entries(record.texts)
    .flatMap(([address, value]) => (isWithdrawn(value) ? [] : [address]))
    .sort();
  const missing = notices.flatMap((notice) => {
    const own = recorded.filter((address) => address.startsWith(noticePath(notice)));
    const isRecorded = record.pages.some((address) => address.startsWith(noticePath(notice)));
    if (own.length === 0 && !isRecorded) return [];
    return Object.keys(publishable([notice]).texts).filter(
      (address) => record.texts[address] === undefined && isOfNotice(address),
    );
  });
  const first = missing.toSorted()[0];
  if (first === undefined) return;
  const before = recorded.findLast((address) => address < first);
  const where = before === undefined ? {} : { line: lineOf(before) };
  const words = missing.length === 1 ? first : `${first} 等 ${missing.length} 条`;
  report.add({
    file: path,
    ...where,
    message: `${before === undefined ? '登记里' : '这一行以下'}少了 ${words} 的登记。${lastGood}`,
  });
}

function isOfNotice(address: string): boolean {
  const place = readNoticeAddress(address);
  return place !== null && place.file === null && !/^[ue]-/.test(place.fragment ?? '');
}
