import { WithdrawError } from '@/lib/withdraw/withdraw-error';
import { squeeze } from './squeeze';

/** A stretch of a text, by offsets. */
export type Stretch = { start: number; end: number };

/** Finds lines one after the other in a source as received, whatever its widths, blanks and line ends; throws WithdrawError if one is not there in one piece. */
export function locateLines(source: string, lines: readonly string[]): Stretch[] {
  const places = Array.from(source.matchAll(/\S/g), ({ index }) => index);
  const squeezed = squeeze(source);
  let reached = 0;
  return lines.map((line) => {
    const words = squeeze(line);
    const at = squeezed.indexOf(words, reached);
    const [start, last] = [places[at], places[at + words.length - 1]];
    if (at === -1 || start === undefined || last === undefined) {
      throw new WithdrawError(
        `source.txt 里找不到连在一起的“${line.slice(0, 20)}……”，撤不下来。这一段中间夹着网页上的字或页码的，请先找维护人员。`,
      );
    }
    reached = at + words.length;
    return { start, end: last + 1 };
  });
}
