/** A day, month or year as a number of years, at its beginning, or at its end if `atEnd`: 2024-07 → 2024.5 */
export function yearPlace(iso: string, atEnd = false): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + (atEnd ? 1 : 0);
  if (day === undefined) return year + (month - (atEnd ? 0 : 1)) / 12;
  return year + (month - 1 + (day - (atEnd ? 0 : 1)) / 31) / 12;
}

// The rest of the line is for what comes after its last year.
const DRAWN = 88;

/** Where a number of years stands on a line from the beginning of the first to the end of the last year, in per cent of its width; what comes later stands behind the line. */
export function placeOnLine(years: number, { first, last }: { first: number; last: number }): number {
  const share = (years - first) / (last + 1 - first);
  return share > 1 ? (DRAWN + 100) / 2 : Math.round(share * DRAWN * 100) / 100;
}
