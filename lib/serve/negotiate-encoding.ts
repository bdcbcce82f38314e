/** The encodings of compressed copies, the smaller first. */
export const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The best available encoding that the client accepts; null for the plain file. */
export function negotiateEncoding(accept: string | undefined, atHand: readonly Encoding[]): Encoding | null {
  const weights = parseWeights(accept ?? '');
  const weightOf = ({ name }: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  return atHand
    .filter((encoding) => weightOf(encoding) > 0)
    .reduce<Encoding | null>(
      (best, encoding) => (best !== null && weightOf(best) >= weightOf(encoding) ? best : encoding),
      null,
    );
}

// gzip;q=0.5, br → gzip 0.5, br 1; an invalid weight refuses the encoding.
function parseWeights(accept: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of accept.split(',')) {
    const [name = '', ...parameters] = item.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    weights.set(name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
