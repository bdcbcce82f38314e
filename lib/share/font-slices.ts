import { readRanges } from './read-font';

/** What is printed in place of a character that the font has not: the sign by which Chinese printers mark it. */
export const MISSING = '〓';

// A slice of the font: the number in the names of its files, and the code points that it has.
type Slice = { name: string; spans: { from: number; to: number }[] };
let slices: Slice[] | undefined;

// Read when first needed: commands that draw nothing also run where the font is not installed.
function fontSlices(): Slice[] {
  slices ??= Object.entries(readRanges()).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    spans: list.split(',').map((span) => {
      const [from = '', to = from] = span.replace('U+', '').split('-');
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    }),
  }));
  return slices;
}

function sliceOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  return (
    fontSlices().find(({ spans }) => spans.some(({ from, to }) => code >= from && code <= to))?.name ?? null
  );
}

/** The names of the slices of the font that a text needs, each once; the ends of lines need none. */
export function slicesFor(text: string): string[] {
  const names = Array.from(text.replace(/\n/g, ''), sliceOf);
  return [...new Set(names)].filter((name) => name !== null);
}

/** The characters of a text that the font has not, each once. */
export function missingIn(text: string): string[] {
  return [...new Set(text.replace(/\n/g, ''))].filter((character) => sliceOf(character) === null);
}

/** A text with a sign in place of each character that the font has not. */
export function printable(text: string): string {
  return Array.from(text, (character) => (missingIn(character).length > 0 ? MISSING : character)).join('');
}
