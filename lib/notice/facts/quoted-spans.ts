/** A span of a text between 《》 or “”: what stands in it is a name, or somebody's words. */
export type QuotedSpan = { start: number; end: number; isTitle: boolean };

/** The spans of a text in 《》 and “”, outermost ones only. */
export function quotedSpans(text: string): QuotedSpan[] {
  return Array.from(
    text.matchAll(/《[^《》]*(?:《[^《》]*》[^《》]*)*》|“[^“”]*”/g),
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      isTitle: words.startsWith('《'),
    }),
  );
}
