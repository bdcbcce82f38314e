/** The first five of the places that a refusal names, and the number of all if there are more: 第 1 段…、第 2 段…等 7 处 */
export function namedPlaces<Place>(places: readonly Place[], name: (place: Place) => string): string {
  const named = places.slice(0, 5).map(name);
  return `${named.join('、')}${places.length > named.length ? `等 ${places.length} 处` : ''}`;
}

/** The cures of a refusal, each once, in the order of their first place. */
export function namedCures(cures: readonly string[]): string {
  return [...new Set(cures)].join('；');
}
