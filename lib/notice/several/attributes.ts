// Apart from lib/data-attributes, so that the scripts of other pages stay as they are, to the byte.

/** The months of open targets, 2025-12 2026-09: a script writes how many are over. Set by ComparisonRow; read by browser/page/count-passed.ts and check-site. */
export const months = 'data-months';
