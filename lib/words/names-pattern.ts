// Names of persons that phrases of official texts hold.
const PERSONS = ['习近平', '毛泽东', '邓小平', '江泽民', '胡锦涛'] as const;

/** A regular expression, as text, that finds the names of persons and the given names, the longest first. */
export function namesPattern(names: readonly string[]): string {
  return [...PERSONS, ...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
