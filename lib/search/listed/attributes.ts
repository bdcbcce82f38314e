/*
 * The data-* attributes of the list of all issues, beside those of lib/data-attributes.ts. Apart, because a name more in
 * that file changes the bytes of every script.
 */

/** Address of the codes by which the list is filtered; marks the form. Set by ListForm; read by browser/listed/bind-list.ts. */
export const codes = 'data-codes';
/** The part that holds one page of the whole list. Set by AllIssuesView; read as `codes` is. */
export const whole = 'data-listed';
/** Where the issues that pass the filters are drawn. Set and read as `whole` is. */
export const found = 'data-found';
/** The links to the pages of the list, in order. Set and read as `whole` is. */
export const pages = 'data-pages';
/** The button that draws more. Set and read as `whole` is. */
export const next = 'data-next';
