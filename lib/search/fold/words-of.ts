import { from, to } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { foldBy } from '@/lib/folding';
import { createTextFolder } from './create-text-folder';
import { variantsOf } from './variants-of';

// Where the traditional text may come from: OpenCC has dictionaries for each.
const REGIONS = ['t', 'tw', 'hk'] as const;
const CONVERTERS = REGIONS.map((region) => Converter({ from: region, to: 'cn' }));

// The keys of these dictionaries, such as 計畫, 答覆, 著作.
const KEYS = [...(from.tw ?? []), ...(from.hk ?? []), ...(to.cn ?? [])]
  .flat()
  .flatMap((dictionary) =>
    typeof dictionary === 'string'
      ? dictionary.split('|').map((entry) => entry.replace(/ .*/, ''))
      : dictionary.map(([key]) => key),
  );

// The keys with what each region writes for them, the same for all texts: made when the first is read.
let written: { key: string; forms: string[][] }[] = [];
function writtenKeys(): typeof written {
  if (written.length === 0) {
    written = KEYS.map((key) => ({ key, forms: CONVERTERS.map((convert) => Array.from(convert(key))) }));
  }
  return written;
}

/**
 * The words of a text of which a traditional character alone cannot say how it is printed, for createTextFolder: two
 * characters as they may be typed, then the two that the text prints (著眼着眼计画计划). None that the text itself holds.
 */
export function wordsOf(text: string): string {
  const confused = confusedIn(text);
  const words = new Map<string, string>();
  for (const [, printed = ''] of text.matchAll(/(?=(\p{Script=Han}{2}))/gu)) {
    for (const [typed, character] of confused) {
      const asTyped = printed.split(character).join(typed);
      if (asTyped !== printed && !text.includes(asTyped)) words.set(asTyped, printed);
    }
  }
  return [...words].flat().join('');
}

// Pairs of a character as it is folded alone and as it is printed in some word: 画 and 划 of 計畫 → 计划, 著 and 着.
function confusedIn(text: string): [string, string][] {
  const folder = createTextFolder({ variants: variantsOf(text), words: '' });
  const pairs = writtenKeys().flatMap(({ key, forms }) => {
    const alone = Array.from(foldBy(key, folder.foldCharacter).text);
    return forms
      .filter((printed) => printed.length === alone.length)
      .flatMap((printed) => alone.map((typed, at): [string, string] => [typed, printed[at] ?? typed]))
      .filter(([typed, printed]) => typed !== printed && text.includes(printed));
  });
  return [...new Map(pairs.map((pair) => [pair.join(''), pair])).values()];
}
