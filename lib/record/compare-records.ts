import type { Published } from '@/lib/model/published';
import { isWithdrawn } from './withdrawn';

/** Addresses of what was published and is so no longer: `gone`, or with other words or another day: `changed`. */
export type Lost = { gone: string[]; changed: string[] };

/** What an earlier record has and a later one lacks, or has otherwise; what is marked as withdrawn may differ. */
export function compareRecords(before: Published, after: Published): Lost {
  const pages = new Set(after.pages);
  const texts = Object.entries(before.texts);
  return {
    gone: [
      ...before.pages.filter((page) => !pages.has(page)),
      ...texts.flatMap(([address]) => (after.texts[address] === undefined ? [address] : [])),
    ],
    changed: texts.flatMap(([address, value]) => {
      const now = after.texts[address];
      return now === undefined || now === value || isWithdrawn(now) ? [] : [address];
    }),
  };
}
