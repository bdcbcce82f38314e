// An order names releases, the first released first. A rollback does not change it: rolling back twice reaches the
// release two before.

/** The release before the current one; null if there is none. */
export function releaseBefore(order: readonly string[], current: string | null): string | null {
  return (current === null ? order.at(-1) : order[order.indexOf(current) - 1]) ?? null;
}

/** The order after a release: rolled-back releases move to the front, as nobody should return to them. */
export function addRelease(order: readonly string[], current: string | null, released: string): string[] {
  const served = current === null ? order.length : order.indexOf(current) + 1;
  const rolledBack = order.slice(served);
  return [...rolledBack, ...order.slice(0, served)].filter((name) => name !== released).concat(released);
}

/** The oldest releases to delete so that five stay; never the current one or the one before it. */
export function releasesToDrop(order: readonly string[], current: string, keep = 5): string[] {
  const before = releaseBefore(order, current);
  return order
    .filter((name) => name !== current && name !== before)
    .slice(0, Math.max(0, order.length - keep));
}
