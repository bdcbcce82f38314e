import { namesPattern } from '@/lib/words/names-pattern';

// Words of these texts that the dictionary of the segmenter lacks: it reads 整改进展 as 整, 改进, 展.
const TERMS = ['整改', '进展'] as const;
// A short quotation is read as one word: “两支队伍”.
const QUOTATION = String.raw`“\p{Script=Han}{1,6}”`;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

// Between two segments stands an edge (\0). Each rule removes some, so that no single character begins or ends a line.
const JOINS: readonly RegExp[] = [
  // a suffix belongs to the word before it
  /(?<=\p{Script=Han})\0(?=[的地得了着过们等化性](?:\0|$))/gu,
  // single characters in a row are a word that the dictionary lacks: 到位, 信访举报
  /(?<=(?:^|\0)\p{Script=Han}(?:\0\p{Script=Han})*)\0(?=\p{Script=Han}(?:\0|$))/gu,
  // these belong to the word after them
  /(?<=(?:^|\0)[和与或及以在对从向为把被将由于各不未还仍需应可党])\0(?=\p{Script=Han})/gu,
  // any other single character belongs to the word before it, or else to the one after it
  /(?<=\p{Script=Han})\0(?=\p{Script=Han}(?:\0|$))/gu,
  /(?<=(?:^|\P{Script=Han}\0)\p{Script=Han})\0(?=\p{Script=Han})/gu,
];

/** The offsets in a heading at which a line may begin: those of its words, where browsers would not break by themselves. */
export function wordStarts(text: string, names: readonly string[]): number[] {
  let at = 0;
  return words(text, names).flatMap((word) => {
    const start = at;
    at += word.length;
    return isBreak(text.slice(0, start), text.slice(start)) ? [start] : [];
  });
}

function words(text: string, names: readonly string[]): string[] {
  const whole = new RegExp(`(${QUOTATION}|${namesPattern([...names, ...TERMS])})`, 'u');
  const segments = text
    .split(whole)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment),
    );
  return JOINS.reduce((line, edges) => line.replace(edges, ''), segments.join('\0')).split('\0');
}

// Some browsers break after a mark by themselves, some do not while words are kept together.
const isBreak = (before: string, after: string): boolean =>
  /[\p{Script=Han}、，；：]$/u.test(before) && /^[\p{Script=Han}“《（]/u.test(after);
