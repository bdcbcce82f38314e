import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type PackedSite, packSite } from './receiving';

/** The small sites of words, built and packed in one folder. */
export type PackedSites = {
  /** The folder with all of them. */
  folder: () => string;
  siteOf: (word: string) => PackedSite;
  /** The folder with the built site of a word. */
  builtOf: (word: string) => string;
  /** A path for releases at which nothing is yet. */
  newFolder: () => string;
};

/** Packs the sites of words before the tests of a file, and removes them afterwards. */
export function packedSites(words: readonly string[]): PackedSites {
  let folder = '';
  const sites = new Map<string, PackedSite>();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'receive-'));
    for (const word of words) sites.set(word, packSite(folder, word));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder: () => folder,
    siteOf(word) {
      const site = sites.get(word);
      if (site === undefined) throw new Error(`no site of ${word}`);
      return site;
    },
    builtOf: (word) => join(folder, `built-${word}`),
    newFolder: () => join(mkdtempSync(join(folder, 'dir-')), 'site'),
  };
}
