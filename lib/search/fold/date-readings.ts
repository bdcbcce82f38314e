import { datesIn, type StatedDate } from '@/lib/notice/facts/dates-in';
import type { Reading } from './read-out';

/** How the dates of a text are read where readers would write them otherwise: 4月20日至5月31日 with both years, 三季度 with 第. */
export function dateReadings(text: string): Reading[] {
  const readings = datesIn(text).flatMap((date): Reading[] => {
    const ends = [...new Set([inFull(date.from, date), inFull(date.to, date)])].filter((end) => end !== '');
    return ends.every((end) => date.words.includes(end)) ? [] : [[date.words, ends.join('至')]];
  });
  return [...new Map(readings.map((reading) => [reading[0], reading])).values()];
}

// an end in the form that asPrinted gives to what is typed; '' for an end that is open, or for years and halves of years
function inFull(iso: string | null, { precision }: StatedDate): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  if (month === undefined || precision === 'half') return '';
  if (precision === 'quarter') return `${year}年第${'一二三四'.charAt(Math.ceil(month / 3) - 1)}季度`;
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}
