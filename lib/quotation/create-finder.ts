import { commonUnits } from './common-units';

/** Units that a quotation and a text have in common: where they begin in each, and how many they are. */
export type Block = { quoted: number; printed: number; length: number };

// Common units begin with as many.
const SEED = 4;
// What follows the block before it within NEAR units is preferred to what is elsewhere and no more than LEAD units longer.
const NEAR = 60;
const LEAD = 8;

/** Returns the function that finds in a quotation what it has in common with a text: from left to right, the longest at each place. */
export function createFinder(units: readonly string[]): (quotation: readonly string[]) => Block[] {
  const seeds = new Map<string, number[]>();
  units.forEach((_, at) => {
    const seed = seedAt(units, at);
    const known = seeds.get(seed);
    if (known) known.push(at);
    else seeds.set(seed, [at]);
  });
  return (quotation) => {
    const blocks: Block[] = [];
    let next = units.length;
    for (let quoted = 0; quoted < quotation.length; ) {
      let best: Block = { quoted, printed: 0, length: 0 };
      let most = 0;
      for (const printed of seeds.get(seedAt(quotation, quoted)) || []) {
        const length = commonUnits(quotation, quoted, units, printed, 1, quotation.length);
        const worth = length + (printed >= next && printed - next <= NEAR ? LEAD : 0);
        if (length >= SEED && worth > most) {
          best = { quoted, printed, length };
          most = worth;
        }
      }
      if (most) {
        blocks.push(best);
        next = best.printed + best.length;
      }
      quoted += best.length || 1;
    }
    return blocks;
  };
}

const seedAt = (units: readonly string[], at: number): string => units.slice(at, at + SEED).join('');
