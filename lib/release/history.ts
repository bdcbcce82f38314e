// A history names releases in the order in which they were released, the oldest first.
// A rollback does not change it: going back twice reaches the release before the one before.

/** The release before the current one; null if there is none. */
export function releaseBefore(order: readonly string[], current: string | null): string | null {
  return (current === null ? order.at(-1) : order[order.indexOf(current) - 1]) ?? null;
}

/** The history after a release: releases that were rolled back come first, as nobody should go back to them. */
export function addRelease(order: readonly string[], current: string | null, released: string): string[] {
  const served = current === null ? order.length : order.indexOf(current) + 1;
  const rolledBack = order.slice(served);
  return [...rolledBack, ...order.slice(0, served)].filter((name) => name !== released).concat(released);
}

/** The releases to delete so that five stay, the oldest; never the current one or the one before it. */
export function releasesToDrop(order: readonly string[], current: string, keep = 5): string[] {
  const before = releaseBefore(order, current);
  return order
    .filter((name) => name !== current && name !== before)
    .slice(0, Math.max(0, order.length - keep));
}
