/** The record among the files of a release. Servers answer names that begin with a dot as missing. */
export const recordFile = '.published.yaml';
