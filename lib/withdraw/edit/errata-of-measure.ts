import type { Issue, Measure } from '@/lib/model/notice';
import { isMark } from '@/lib/withdrawal-marks';

/** The errata of an issue, by position, that corrected a measure: their words were in it at some time. */
export function errataOfMeasure({ errata }: Issue, { ordinal, text }: Measure): ReadonlySet<number> {
  const own = new Set<number>();
  // Undone from the latest to the first, as each corrects what the one before it left.
  errata.reduceRight(
    (words, { of: kind, from, to }, index) => {
      if (kind === 'status' || isMark(to) || !words.includes(to)) return words;
      own.add(index);
      return words.replace(to, () => from);
    },
    `${ordinal ?? ''}${text}`,
  );
  return own;
}
