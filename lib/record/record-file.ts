/** The record among the files of a release. nginx answers names with a dot as missing; it says nothing that is not public. */
export const recordFile = '.published.yaml';
