// px below the top of the window: below where a link scrolls its heading to, above where the next heading can be
const READING_LINE = 48;

/** The height of the window and how far it can still be scrolled, in px. */
export type ReadingWindow = { height: number; left: number };

/**
 * Index of the heading being read, -1 before the first: the last one above the reading line; at the end of the page, where
 * later headings cannot reach the line, the last one on screen. `tops` are px from the top of the window.
 */
export function currentHeading(tops: readonly number[], { height, left }: ReadingWindow): number {
  const line = left < 1 ? height : READING_LINE;
  const next = tops.findIndex((top) => top > line);
  return (next < 0 ? tops.length : next) - 1;
}
