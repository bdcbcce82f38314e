import type { Bureau } from '@/lib/model/bureau/bureau';

/** Bureaus under their regions, in the order in which the regions appear; those without a region are left out. */
export function byRegion(bureaus: readonly Bureau[]): { region: string; bureaus: Bureau[] }[] {
  const groups = new Map<string, Bureau[]>();
  for (const bureau of bureaus) {
    const { region } = bureau;
    if (region !== undefined) groups.set(region, [...(groups.get(region) ?? []), bureau]);
  }
  return [...groups].map(([region, own]) => ({ region, bureaus: own }));
}
