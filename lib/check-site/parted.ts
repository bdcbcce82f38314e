/** Two texts around their first difference, short enough for a line. */
export function parted(left: string, right: string): { left: string; right: string } {
  const [a, b] = [Array.from(left), Array.from(right)];
  if (a.length <= 40 && b.length <= 40) return { left, right };
  const place = a.findIndex((sign, index) => sign !== b[index]);
  const start = Math.max(0, (place === -1 ? a.length : place) - 10);
  const cut = (signs: string[]): string => `…${signs.slice(start, start + 20).join('')}…`;
  return { left: cut(a), right: cut(b) };
}
