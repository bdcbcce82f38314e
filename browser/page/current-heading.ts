// px below the top of the window: lower than where a link puts its heading, higher than the next heading can be
const READING_LINE = 48;

/** How a reader's window stands: its height and how far it can still be scrolled, in px. */
export type ReadingWindow = { height: number; left: number };

/**
 * Which heading is being read, -1 before the first: the last one that has passed the reading line. At the end of the
 * page, where later ones cannot get there, the last one on screen. `tops` are px from the top of the window.
 */
export function currentHeading(tops: readonly number[], { height, left }: ReadingWindow): number {
  const line = left < 1 ? height : READING_LINE;
  const next = tops.findIndex((top) => top > line);
  return (next < 0 ? tops.length : next) - 1;
}
