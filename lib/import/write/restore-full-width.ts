const FULL_WIDTH = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
]);

// An address first, so that its colon is skipped (a mark at its end is not part of it); then a mark unless ASCII
// letters or digits are on both sides.
const ADDRESS_OR_MARK =
  /(?:https?:\/\/|mailto:)[!-~]*[A-Za-z0-9/_=&#~-]|(?<![A-Za-z0-9])[,:;()]|[,:;()](?![A-Za-z0-9])/g;

/**
 * Restores full-width punctuation in Chinese text (GB/T 15834) that copying turned into ASCII `, : ; ( )`. Times,
 * decimals, telephone numbers and addresses stay: 17:21, 0123-4567890, https://…. Both brackets of a pair get the
 * same width.
 */
export function restoreFullWidth(text: string): string {
  return pairBrackets(text.replace(ADDRESS_OR_MARK, (found) => FULL_WIDTH.get(found) ?? found));
}

// (3)2024年: if one bracket of a pair is full width, the other is too.
function pairBrackets(text: string): string {
  const units = text.split('');
  const opened: number[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit === '(' || unit === '（') opened.push(at);
    if (unit !== ')' && unit !== '）') continue;
    const open = opened.pop();
    if (open === undefined || (units[open] === '(' && unit === ')')) continue;
    units[open] = '（';
    units[at] = '）';
  }
  return units.join('');
}
