const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// A phrase does not begin or end with these.
const EDGE =
  /^[的了着过等和与或及以在对从向为把被将由于各不未还仍需应可个每其该并]|[的了着过等和与或及以在对从向为把被将于并]$/;
// A character that makes a word of the one before it, which dictionaries may lack: 公证员, 接待费.
const SUFFIX = /^[员处所局会站室院厅部科委证率费款案者]$/;
const NAMED = /[“《]([\p{Script=Han}]{2,8})[”》]/gu;
const [SHORTEST, LONGEST, MOST_WORDS] = [2, 8, 4];

/** The phrases of some texts that a reader may look for, the commonest first: words, names in quotation marks, and runs of words that return. */
export function phrasesOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const kept = new Set<string>();
  // for each run of words the longer ones that it is part of
  const longer = new Map<string, Set<string>>();
  for (const clause of texts.flatMap((text) => text.split(/\P{Script=Han}+/u))) {
    const words = Array.from(segmenter.segment(clause), ({ segment }) => segment);
    for (const word of words) kept.add(word);
    const run = (from: number, to: number): string => words.slice(Math.max(from, 0), to).join('');
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(from + MOST_WORDS, words.length); to += 1) {
        const phrase = run(from, to);
        if (to === from + 2 && SUFFIX.test(words[from + 1] ?? '')) kept.add(phrase);
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
        const around = longer.get(phrase) ?? new Set();
        longer.set(phrase, around.add(run(from - 1, to)).add(run(from, to + 1)));
      }
    }
  }
  for (const [, name = ''] of texts.join('\n').matchAll(NAMED)) {
    kept.add(name);
    counts.set(name, counts.get(name) ?? 1);
  }
  const countOf = (phrase: string): number => counts.get(phrase) ?? 0;
  // 改情况 stands only in 整改情况
  const isPart = (phrase: string): boolean =>
    [...(longer.get(phrase) ?? [])].some((one) => one !== phrase && countOf(one) === countOf(phrase));
  return [...counts.keys()]
    .filter((phrase) => phrase.length >= SHORTEST && phrase.length <= LONGEST && !EDGE.test(phrase))
    .filter((phrase) => kept.has(phrase) || (countOf(phrase) > 1 && !isPart(phrase)))
    .sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
}
