/** Who runs the releases and rollbacks of tests. */
export const BY = 'clerk@server';
