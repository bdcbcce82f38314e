const CLOSING: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
  '｛': '｝',
  '［': '］',
};
const OPENING = Object.keys(CLOSING);
const CLOSERS = Object.values(CLOSING);

/** Unpaired quotes and brackets of a line (GB/T 15834), each with up to six characters around it. */
export function unpairedMarks(line: string): string[] {
  const characters = Array.from(line);
  const open: number[] = [];
  const lonely: number[] = [];
  for (const [index, character] of characters.entries()) {
    if (OPENING.includes(character)) open.push(index);
    if (!CLOSERS.includes(character)) continue;
    const partner = open.findLastIndex((at) => CLOSING[characters[at] ?? ''] === character);
    // What was opened after the partner never closes.
    if (partner === -1) lonely.push(index);
    else lonely.push(...open.splice(partner).slice(1));
  }
  return [...lonely, ...open, ...lonelyStraight(characters)]
    .sort((a, b) => a - b)
    .map((at) => characters.slice(Math.max(0, at - 6), at + 7).join(''));
}

// Opening and closing look the same: of an odd number the last is unpaired.
function lonelyStraight(characters: readonly string[]): number[] {
  const places = characters.flatMap((character, index) => (character === '"' ? index : []));
  return places.length % 2 === 0 ? [] : places.slice(-1);
}
