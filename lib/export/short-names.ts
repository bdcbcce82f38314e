const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of one letter, then of two and more, always in the same order; none of the taken ones. */
export function* shortNames(taken: readonly string[] = []): Generator<string, never> {
  for (let count = 0; ; count++) {
    const name = nameAt(count);
    if (!taken.includes(name)) yield name;
  }
}

function nameAt(count: number): string {
  const rest = Math.floor(count / LETTERS.length);
  return (rest === 0 ? '' : nameAt(rest - 1)) + LETTERS.charAt(count % LETTERS.length);
}
