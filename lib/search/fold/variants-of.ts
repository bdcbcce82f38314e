import { Converter } from 'opencc-js/t2cn';
import { RADICALS } from '@/lib/characters/radicals';

// CJK ideographs with extension A; NFKC covers the compatibility ideographs
const [FIRST, LAST] = [0x3400, 0x9fff];

const PAIRS = allPairs();
// ⻑ looks like 長, which is 长.
const RADICAL_PAIRS = Array.from(RADICALS, ([radical, ideograph]) => {
  const simplified = PAIRS.find(({ traditional }) => traditional === ideograph)?.simplified ?? ideograph;
  return { traditional: radical, simplified };
});

/** The traditional forms and the radicals that look like characters of a text, each before its character: 敗败訴诉⻅见. */
export function variantsOf(text: string): string {
  const used = new Set(text);
  return [...PAIRS, ...RADICAL_PAIRS]
    .filter(({ simplified }) => used.has(simplified))
    .map(({ traditional, simplified }) => traditional + simplified)
    .join('');
}

function allPairs(): { traditional: string; simplified: string }[] {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
  // one a line, so that OpenCC does not convert two as a word; Hong Kong has forms of its own: 衞
  const [converted = [], ofHongKong = []] = ['t', 'hk'].map((from) =>
    Converter({ from, to: 'cn' })(all.join('\n')).split('\n'),
  );
  return all
    .map((traditional, index) => {
      const simplified = converted[index] ?? traditional;
      return {
        traditional,
        simplified: simplified === traditional ? (ofHongKong[index] ?? traditional) : simplified,
      };
    })
    .filter(({ traditional, simplified }) => traditional !== simplified);
}
