import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isText } from '@/lib/export/served/compress';
import { allowAll, compressAll } from '@/tests/bench/bare-site';
import { peerPages } from './peer-page';
import { writeAstro } from './write-astro';
import { writeEleventy } from './write-eleventy';

/** Builds the bare pages at these paths with other generators, in folders below `work`, compressed as ours are. The folders by name, without what cannot be installed. */
export async function writePeers(
  work: string,
  bare: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const pages = peerPages(bare, paths);
  const made = [
    ['Eleventy with Pagefind', writeEleventy(join(work, 'eleventy'), pages)],
    ['Astro', writeAstro(join(work, 'astro'), pages)],
  ] as const;
  const sites = new Map(made.flatMap(([name, folder]) => (folder === null ? [] : [[name, folder] as const])));
  for (const folder of sites.values()) {
    // our nginx settings name both
    writeFileSync(join(folder, 'speculation-rules.json'), '{}');
    writeFileSync(join(folder, '404.html'), '404');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    await compressAll(files.filter(isText));
    allowAll(folder);
  }
  return sites;
}
