/** Words of the program that come and go with facts: a page shows them only where there is an update, correction or target. */
export const DEPENDENT_WORDS: readonly string[] = [
  '更新和更正',
  '更正',
  '发布的情况',
  '尚未发布新进展',
  '通报发布以来没有更新，也没有更正。',
  '通报的发布，以及此后的每次更新和更正，最近的在前。',
];
