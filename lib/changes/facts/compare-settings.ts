import type { Change } from '@/lib/changes/change';
import type { Settings } from '@/lib/changes/read/settings';

/** The settings of the site that readers see differently; each is its own cause. */
export function compareSettings(before: Settings, after: Settings): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, old: before.get(name) ?? null, now: after.get(name) ?? null }))
    .filter(({ old, now }) => old !== now)
    .map(({ name, old, now }) => ({
      kind: 'setting',
      where: name,
      before: old,
      after: now,
      cause: '网站设置（site.yaml）',
    }));
}
