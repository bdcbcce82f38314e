/** What builds keep for the next ones. It may be deleted at any time; `npm run withdraw` does, as it holds what was published. */
export const KEPT = '.cache';
