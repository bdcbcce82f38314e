/** What builds keep for the next ones, as KEPT_DIR names it. It may be deleted at any time; `npm run withdraw` does, as it holds what was published. */
export const KEPT = process.env.KEPT_DIR ?? '.cache';
