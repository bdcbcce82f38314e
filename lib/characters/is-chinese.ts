// The characters that every Chinese text of some length has.
const COMMON = /[的一是在和有不为中对工作了学党組织組會会人员及]/g;
const LEAST = 40;
const SHARE = 0.02;

/** False for a text in which characters of a wrong encoding stand for the words: none of the commonest is among them. */
export function isChinese(text: string): boolean {
  const letters = text.match(/[\p{L}\p{Co}\uFFFD]/gu)?.length ?? 0;
  return letters < LEAST || (text.match(COMMON)?.length ?? 0) >= letters * SHARE;
}
