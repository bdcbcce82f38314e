/** The folder of the built site, as OUT_DIR names it. */
export const OUT = process.env.OUT_DIR ?? 'out';
