import type { Change } from '@/lib/changes/change';

/** Addresses that changed for one cause. */
export type Places = { cause: string; places: string };

/** The places of changes by cause; the same page of several issues stands once, with their number. */
export function listPlaces(changes: readonly Change[]): Places[] {
  const byCause = new Map<string, string[]>();
  for (const { cause, where } of changes) {
    const key = cause ?? '';
    byCause.set(key, [...(byCause.get(key) ?? []), where]);
  }
  return [...byCause].map(([cause, addresses]) => ({ cause, places: shorten(addresses).join('、') }));
}

function shorten(addresses: readonly string[]): string[] {
  const counts = new Map<string, string[]>();
  for (const address of addresses) {
    const pattern = address.replace(/\/issues\/\d+(?=[/.])/, '/issues/…');
    counts.set(pattern, [...(counts.get(pattern) ?? []), address]);
  }
  return [...counts].map(([pattern, all]) =>
    all.length === 1 ? all.join() : `${pattern}（${all.length} 个）`,
  );
}
