import { squeeze } from './squeeze';

/** Every stretch of so many characters in a text, blanks and widths left aside. */
export type Words = { has(text: string): boolean; firstIn(text: string): string | null };

/** What of a withdrawn text other texts may repeat: a run of at least `length` characters. */
export function wordsOf(texts: readonly string[], length: number): Words {
  const runs = new Set(texts.map(squeeze).flatMap((text) => runsIn(text, length)));
  const firstIn = (text: string): string | null => {
    const squeezed = squeeze(text);
    return runsIn(squeezed, length).find((run) => runs.has(run)) ?? null;
  };
  return { has: (text) => firstIn(text) !== null, firstIn };
}

function runsIn(text: string, length: number): string[] {
  const count = Math.max(0, text.length - length + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + length));
}
