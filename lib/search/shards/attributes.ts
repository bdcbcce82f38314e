/*
 * The data-* attributes of a search page whose index is in shards, beside those of lib/data-attributes.ts. Apart, because a
 * name more in that file changes the bytes of every script.
 */

/** Message when the index is newer than the page, which cannot draw its results. Set by SearchPanel, as the next is; read by browser/shards/bind-shards.ts. */
export const outdated = 'data-outdated';
/** Message when the index was replaced while the page was open, before the new answer. */
export const renewed = 'data-renewed';
/** The button that draws more results. Set by SearchView; read by browser/shards/create-pages.ts. */
export const more = 'data-more';
