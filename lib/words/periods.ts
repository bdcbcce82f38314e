const DAY = '\\d{4} *年 *\\d{1,2} *月 *\\d{1,2} *日';
const END = '(?:(?:\\d{4}|次|翌) *年 *)?\\d{1,2} *月 *\\d{1,2} *日';
const PERIOD = new RegExp(`(${DAY}) *(?:至|到|-|—|–|~) *(${END})`, 'g');

/** A period of days in a text: as written, and its two days, both with a year. */
export type Period = { words: string; from: string; to: string };

/** The periods in a text of ASCII width; an end without a year is in that of the beginning: 2023年11月20日至次年1月19日 ends on 2024年1月19日. */
export function periodsIn(text: string): Period[] {
  return Array.from(text.matchAll(PERIOD), ([words, from = '', until = '']) => ({
    words,
    from,
    to: endOf(from, until),
  }));
}

function endOf(from: string, until: string): string {
  if (/^\d{4}/.test(until)) return until;
  const year = Number(from.slice(0, 4)) + (/^[次翌]年/.test(until) ? 1 : 0);
  return `${year}年${until.replace(/^[次翌]年/, '')}`;
}
