/** The first three addresses, and 等 if there are more; how many there are is said before. */
export function firstThree(addresses: readonly string[]): string {
  return `${addresses.slice(0, 3).join('、')}${addresses.length > 3 ? ' 等' : ''}`;
}
