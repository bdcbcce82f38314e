import type { Change } from '@/lib/changes/change';

/** The changes with the same words at several places as one, in the order of the first place. */
export function mergePlaces(changes: readonly Change[]): Change[] {
  const same = new Map<string, Change[]>();
  for (const change of changes) {
    const { kind, before, after, where } = change;
    // Changes without words differ only in their places.
    const key = JSON.stringify([kind, before, after, before === null && after === null ? where : null]);
    same.set(key, [...(same.get(key) ?? []), change]);
  }
  return [...same.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const places = new Set([first, ...more].map(({ where }) => where));
    return [places.size === 1 ? first : { ...first, where: `${first.where} 等 ${places.size} 处` }];
  });
}
