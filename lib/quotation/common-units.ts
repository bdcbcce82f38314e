/** The direction in which units are walked through: on, or back. */
export type Step = 1 | -1;

/** The unit that is `count` units from an edge between two units, in a direction. */
export const unitFrom = (units: readonly string[], edge: number, step: Step, count: number): string =>
  units[edge + (step > 0 ? count : -count - 1)] || '';

/** How many units, at most `most`, two texts have in common from an edge in each on, or back. */
export function commonUnits(
  one: readonly string[],
  edge: number,
  other: readonly string[],
  otherEdge: number,
  step: Step,
  most: number,
): number {
  let count = 0;
  for (;;) {
    const unit = unitFrom(one, edge, step, count);
    if (count >= most || !unit || unit !== unitFrom(other, otherEdge, step, count)) return count;
    count += 1;
  }
}
