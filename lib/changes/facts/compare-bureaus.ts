import type { Change } from '@/lib/changes/change';
import type { BureauSettings } from '@/lib/changes/read/bureau-settings';
import type { Settings } from '@/lib/changes/read/settings';
import { compareSettings } from './compare-settings';

/** What readers see differently of each bureau of a site of several, under its name; nothing where one of the sites does not list its bureaus. */
export function compareBureaus(before: BureauSettings | null, after: BureauSettings | null): Change[] {
  if (before === null || after === null) return [];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((slug) => {
    const [old, now] = [before.get(slug), after.get(slug)];
    const cause = `单位的资料（bureaus/${slug}.md）`;
    const name = nameIn(now ?? old);
    // A bureau comes and goes with its notices, under its name alone.
    if (old === undefined || now === undefined) {
      return [
        {
          kind: 'setting',
          where: `单位 ${name}`,
          before: old === undefined ? null : name,
          after: now === undefined ? null : name,
          cause,
        },
      ];
    }
    return compareSettings(old, now, () => cause).map((change) => ({
      ...change,
      where: `单位 ${name}的${change.where}`,
    }));
  });
}

const nameIn = (settings: Settings | undefined): string => settings?.get('名称') ?? '';
