import { polyphonic } from 'pinyin-pro';

// The 3,755 commonest characters: the rows B0 to D7 of GB 2312.
const COMMON = commonCharacters();

/** Every syllable of some words with the characters that sound so, among them common ones that the words do not hold: gong公工功宫…|zheng证正… */
export function soundsOf(words: readonly string[]): string {
  const own = new Set(words.join(''));
  const bySound = new Map<string, string>();
  for (const character of new Set([...own, ...COMMON])) {
    for (const sound of readingsOf(character)) {
      bySound.set(sound, (bySound.get(sound) ?? '') + character);
    }
  }
  return [...bySound]
    .filter(([, characters]) => Array.from(characters).some((one) => own.has(one)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound + characters)
    .join('|');
}

function readingsOf(character: string): string[] {
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' });
  return readings.filter((reading) => /^[a-zü]+$/.test(reading)).map((reading) => reading.replace('ü', 'v'));
}

function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, cell) => 0xa1 + cell);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((character) => /^\p{Script=Han}$/u.test(character));
}
