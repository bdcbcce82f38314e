/** The ids of the measures of an issue's part, by its index: m1, m2 … or, with words before the first mark, m0, m1 … */
export function measureIds(measures: readonly { ordinal: string | null }[], part: number): string[] {
  const letter = String.fromCharCode('m'.charCodeAt(0) + part);
  const first = measures[0]?.ordinal === null && measures.length > 1 ? 0 : 1;
  return measures.map((_, at) => `${letter}${first + at}`);
}
