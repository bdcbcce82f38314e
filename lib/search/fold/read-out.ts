/** Words as printed, and as they are read: 法律服综合楼 for 法律服务综合楼. */
export type Reading = readonly [printed: string, reads: string];

/** A text read out, and for each of its units the place in the text as printed. */
export type ReadOut = { text: string; places: number[] };

/** The text with the words of each reading as they are read; null if there are none in it. */
export function readOut(printed: string, readings: readonly Reading[]): ReadOut | null {
  if (!readings.some(([words]) => printed.includes(words))) return null;
  let text = printed;
  let places = Array.from({ length: text.length }, (_, index) => index);
  for (const [words, reads] of readings) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + reads.length)) {
      // the units of the reading are shared out among those printed
      const shared = Array.from({ length: reads.length }, (_, index) =>
        Number(places[at + Math.floor((index * words.length) / reads.length)]),
      );
      text = text.slice(0, at) + reads + text.slice(at + words.length);
      places = [...places.slice(0, at), ...shared, ...places.slice(at + words.length)];
    }
  }
  return { text, places };
}
