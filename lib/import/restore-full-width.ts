const FULL_WIDTH = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
]);

// An address first, so that its colon is never reached (a mark at its end is no part of it); then a mark unless ASCII letters or digits stand on both sides.
const ADDRESS_OR_MARK =
  /(?:https?:\/\/|mailto:)[!-~]*[A-Za-z0-9/_=&#~-]|(?<![A-Za-z0-9])[,:;()]|[,:;()](?![A-Za-z0-9])/g;

/**
 * Gives back the full-width marks of Chinese text (GB/T 15834) that a copy has turned into ASCII `, : ; ( )`.
 * Times, decimals, telephone numbers and addresses stay: 17:21, 0594-2630053, https://….
 */
export function restoreFullWidth(text: string): string {
  return text.replace(ADDRESS_OR_MARK, (found) => FULL_WIDTH.get(found) ?? found);
}
