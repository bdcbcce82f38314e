import type { Change } from '@/lib/changes/change';
import type { Settings } from '@/lib/changes/read/settings';

/** The settings that readers see differently; each is its own cause, in the file that `causeOf` its name gives. */
export function compareSettings(
  before: Settings,
  after: Settings,
  causeOf: (name: string) => string,
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, old: before.get(name) ?? null, now: after.get(name) ?? null }))
    .filter(({ old, now }) => old !== now)
    .map(({ name, old, now }) => ({
      kind: 'setting',
      where: name,
      before: old,
      after: now,
      cause: causeOf(name),
    }));
}

// What the home page says of the only bureau, which has a file of its own.
const OF_BUREAU = ['主办单位', '信息来源', '联系电话', '邮政信箱', '电子邮箱'];

/** Where a setting of the site is written: in site.yaml, or in the file of the only bureau. */
export function siteCause(name: string, isOfSeveral: boolean): string {
  return OF_BUREAU.includes(name) && !isOfSeveral ? '单位的资料（bureaus）' : '网站设置（site.yaml）';
}
