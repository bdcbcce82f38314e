import { readNoticeAddress } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Published } from '@/lib/model/published';
import { lastGood } from '@/lib/record/last-good';
import { isWithdrawn } from '@/lib/record/withdrawn';
import type { PublishedFile } from './read-published';

/**
 * Checks that the record of a notice has all that came with its first publication: the notice, its issues and their
 * measures. `now` is what the content publishes. Updates with their evidence, and errata, come later, so that a missing one may just be new.
 */
export function checkMissing({ path, record, lineOf }: PublishedFile, now: Published, report: Report): void {
  // A withdrawal is recorded at once, also in a notice of which nothing else is recorded yet.
  const recorded = Object.entries(record.texts)
    .flatMap(([address, value]) => (isWithdrawn(value) ? [] : [address]))
    .sort();
  const known = new Set(recorded.map((address) => readNoticeAddress(address)?.slug));
  const missing = Object.keys(now.texts).filter((address) => {
    const place = readNoticeAddress(address);
    if (place === null || record.texts[address] !== undefined) return false;
    return known.has(place.slug) && place.file === null && !/^[ue]-/.test(place.fragment ?? '');
  });
  const first = missing.toSorted()[0];
  if (first === undefined) return;
  const before = recorded.findLast((address) => address < first);
  const where = before === undefined ? {} : { line: lineOf(before) };
  const words = missing.length === 1 ? first : `${first} 等 ${missing.length} 条`;
  report.add({ file: path, ...where, message: `这一行以下少了 ${words} 的登记。${lastGood}` });
}
