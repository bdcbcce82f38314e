import { type Means, propose } from './propose';

/** A query that is found, and what it finds, in words. */
export type Proposal = { q: string; finds: string };

// queries that are tried at the same time
const AT_ONCE = 3;

/** The first `most` queries that propose makes of words, where what a query finds ('' for nothing) is known only later. */
export async function proposeLater(
  words: readonly string[],
  countOf: (q: string) => Promise<string>,
  means: Means,
  most: number,
): Promise<Proposal[]> {
  const known = new Map<string, string>();
  for (;;) {
    const unknown: string[] = [];
    let found = 0;
    const proposals = propose(
      words,
      (q) => {
        const finds = known.get(q);
        // those behind the last that is wanted need not be known
        if (finds === undefined && found < most) unknown.push(q);
        if (finds) found += words.includes(q) ? 0 : 1;
        return Boolean(finds);
      },
      means,
    );
    if (unknown.length === 0) {
      return proposals.slice(0, most).map((q) => ({ q, finds: known.get(q) ?? '' }));
    }
    const next = [...new Set(unknown)].slice(0, Math.max(AT_ONCE, words.length));
    await Promise.all(next.map(async (q) => known.set(q, await countOf(q))));
  }
}
