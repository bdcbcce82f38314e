/** How alike two characters or words sound. */
export type Ear = {
  /** 0 for the same character, less than 1 if they sound alike, else 1. */
  difference: (one: string, other: string) => number;
  /** True if letters are the sound of a word: gongzheng of 公证. */
  isSoundOf: (letters: string, word: string) => boolean;
  /** The same for letters that many speakers do not part: gongzen of 公证. */
  isNearSoundOf: (letters: string, word: string) => boolean;
};

// Characters of one sound, and of sounds that many speakers do not part: zh and z, ing and in.
const [SAME_SOUND, NEAR_SOUND] = [0.25, 0.5];
const merged = (sound: string): string => sound.replace(/([zcs])h/g, '$1').replace(/([aei]n)g/g, '$1');

/** An ear for the table of soundsOf. */
export function createEar(sounds: string): Ear {
  const readings = new Map<string, string[]>();
  for (const group of sounds.split('|')) {
    const sound = group.replace(/[^a-z]/g, '');
    for (const character of group.slice(sound.length)) {
      readings.set(character, (readings.get(character) || []).concat(sound));
    }
  }
  const of = (character: string): string[] => readings.get(character) || [];
  const spells = (letters: string, word: string, as: (sound: string) => string): boolean =>
    word === ''
      ? letters === ''
      : of(word.charAt(0))
          .map(as)
          .some(
            (sound) => letters.startsWith(sound) && spells(letters.slice(sound.length), word.slice(1), as),
          );
  return {
    isSoundOf: (letters, word) => spells(letters, word, String),
    isNearSoundOf: (letters, word) => spells(merged(letters), word, merged),
    difference: (one, other) => {
      if (one === other) return 0;
      if (of(one).some((sound) => of(other).includes(sound))) return SAME_SOUND;
      const near = of(other).map(merged);
      return of(one).some((sound) => near.includes(merged(sound))) ? NEAR_SOUND : 1;
    },
  };
}
