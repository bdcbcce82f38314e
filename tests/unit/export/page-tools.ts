import type { PageTools } from '@/lib/export/finish-page';

/** Tools for finishing a page in a test: styles of one line, one class, scripts of a few letters. */
export const pageTools: PageTools = {
  basePath: '',
  boot: 'boot()',
  scriptPath: async (name) => `/assets/${name}-1.js`,
  prune: async (css) => css,
  shorten: (css) => ({ css, classes: new Map([['mt-2', 'a']]) }),
  readStyles: (path) => `/*${path}*/`,
};
