import { pinyin } from 'pinyin-pro';

/** Things with Chinese names under the first letter of their sound, A–Z; what begins otherwise comes last under #. */
export function byPinyin<Thing extends { name: string }>(
  things: readonly Thing[],
): { letter: string; things: Thing[] }[] {
  const sounded = things
    .map((thing) => ({ thing, sound: pinyin(thing.name, { toneType: 'none' }).toLowerCase() }))
    .sort((a, b) => (a.sound === b.sound ? 0 : a.sound < b.sound ? -1 : 1));
  const groups = new Map<string, Thing[]>();
  for (const { thing, sound } of sounded) {
    const letter = /^[a-z]/.test(sound) ? sound.slice(0, 1).toUpperCase() : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  }
  const letters = [...groups].map(([letter, own]) => ({ letter, things: own }));
  return [
    ...letters.filter(({ letter }) => letter !== '#'),
    ...letters.filter(({ letter }) => letter === '#'),
  ];
}
