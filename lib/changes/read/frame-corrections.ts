import type { BuiltSite } from '@/lib/check-site/read/built-site';

/** A published correction: the day, the old words, the new ones, and why. */
export type Correction = { date: string; from: string; to: string; reason: string };

/** The corrections of a notice outside its issues, from early to late; they stand on its page and in no data file. */
export function frameCorrections({ pages }: BuiltSite, address: string): Correction[] {
  const $ = pages.get(`${address}index.html`);
  if ($ === undefined) return [];
  return $('[aria-labelledby=errata] li[id]')
    .map((_, li) => {
      const words = $(li).children('p');
      return {
        date: $(li).children('time').attr('datetime') ?? '',
        from: words.find('del').text(),
        to: words.find('ins').text(),
        reason: words.text().split('”。').at(-1) ?? '',
      };
    })
    .get()
    .reverse();
}
