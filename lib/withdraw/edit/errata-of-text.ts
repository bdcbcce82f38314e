import type { Issue } from '@/lib/model/notice';
import { isMark } from '@/lib/withdrawal-marks';

/** The errata of an issue, by position, that corrected a measure or a title: their words were in it at some time. */
export function errataOfText({ errata }: Pick<Issue, 'errata'>, text: string): ReadonlySet<number> {
  const own = new Set<number>();
  // Undone from the latest to the first, as each corrects what the one before it left.
  errata.reduceRight((words, { of: kind, from, to }, index) => {
    if (kind === 'status' || isMark(to) || !words.includes(to)) return words;
    own.add(index);
    return words.replace(to, () => from);
  }, text);
  return own;
}
