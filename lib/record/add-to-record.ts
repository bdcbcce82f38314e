import { NOTHING_PUBLISHED, type Published } from '@/lib/model/published';

/** The number of addresses in a record. */
export function countEntries({ pages, texts }: Published): number {
  return pages.length + Object.keys(texts).length;
}

/** The record extended by everything published now; existing entries stay. */
export function addToRecord(record: Published | null, now: Published): Published {
  const { pages, texts } = record ?? NOTHING_PUBLISHED;
  return {
    pages: [...new Set([...now.pages, ...pages])],
    texts: { ...now.texts, ...texts },
  };
}
