import type { TextPlace } from '@/lib/notice/places/placed-texts';
import type { InParagraph } from './paragraph-facts';

/** A fact that stands in a paragraph: its words as printed, and where they begin. */
export type FactInText = InParagraph & { words: string; start: number };

/** A sentence with facts: its place and, in the order of the text, its words in pieces, those of facts apart. */
export type FactSentence<Fact> = {
  place: TextPlace;
  facts: Fact[];
  pieces: { words: string; fact: Fact | null }[];
};

/** The sentences in which facts stand, in reading order; a sentence ends at 。 or ；. */
export function factSentences<Fact extends FactInText>(facts: readonly Fact[]): FactSentence<Fact>[] {
  const sentences: { from: number; to: number; first: Fact; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const last = sentences.at(-1);
    if (
      last !== undefined &&
      last.first.place === fact.place &&
      last.first.paragraph === fact.paragraph &&
      fact.start < last.to
    )
      last.facts.push(fact);
    else sentences.push({ ...boundsAround(fact), first: fact, facts: [fact] });
  }
  return sentences.map(({ from, to, first, facts: own }) => ({
    place: first.place,
    facts: own,
    pieces: piecesOf(first.paragraph, from, to, own),
  }));
}

/** The sentence of a fact, as printed. */
export function sentenceOf(fact: FactInText): string {
  const { from, to } = boundsAround(fact);
  return fact.paragraph.slice(from, to);
}

function boundsAround({ paragraph, start }: FactInText): { from: number; to: number } {
  const end = paragraph.slice(start).search(/[。；\n]/);
  const before = ['。', '；', '\n'].map((mark) => paragraph.slice(0, start).lastIndexOf(mark));
  return {
    from: Math.max(...before) + 1,
    to: end < 0 ? paragraph.length : start + end + 1,
  };
}

function piecesOf<Fact extends FactInText>(
  text: string,
  from: number,
  to: number,
  facts: readonly Fact[],
): FactSentence<Fact>['pieces'] {
  let at = from;
  const pieces = facts.flatMap((fact) => {
    const before = { words: text.slice(at, fact.start), fact: null };
    at = fact.start + fact.words.length;
    return [before, { words: fact.words, fact }];
  });
  return [...pieces, { words: text.slice(at, to), fact: null }].filter(({ words }) => words !== '');
}
