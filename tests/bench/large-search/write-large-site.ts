import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SearchPanel } from '@/components/search/search-panel';
import { searchPath } from '@/lib/addresses';
import type { Content } from '@/lib/content/read-content';
import { bundleScript } from '@/lib/export/bundle-script';
import { compress, isText } from '@/lib/export/served/compress';
import { buildIndex } from '@/lib/search/build-index';
import * as shard from '@/lib/search/shards/attributes';
import { searchFiles } from '@/lib/search/shards/build/search-files';

/** Writes the built site with the search page of other, many notices, whose index is in shards. Returns the bytes of index and texts, as sent. */
export async function writeLargeSite(
  out: string,
  folder: string,
  { notices, slips }: Pick<Content, 'notices' | 'slips'>,
): Promise<number> {
  cpSync(out, folder, { recursive: true });
  const files = searchFiles(notices.map((notice) => buildIndex(notice, slips)));
  for (const [path, bytes] of files) await writeServed(join(folder, path), bytes);
  const html = readFileSync(join(out, 'search/index.html'), 'utf8');
  const panel = renderToStaticMarkup(
    createElement(SearchPanel, { notices, action: searchPath, shards: true }),
  );
  const addresses = new Map<string, string>();
  for (const name of ['search-shards', 'suggest-shards']) {
    const { path, code } = await bundleScript(name);
    await writeServed(join(folder, path), Buffer.from(code));
    addresses.set(name, path);
  }
  const page = html
    .replace(/<div data-wait[\s\S]*?(?=<ol data-results)/, () =>
      panel.replace(/data-lazy-script="([^"]+)"/g, (_, name) => `data-lazy-script="${addresses.get(name)}"`),
    )
    .replace(
      /(<ol data-results[^>]*><\/ol>)/,
      `$1<button type="button" ${shard.more} hidden>显示更多结果</button>`,
    );
  await writeServed(join(folder, 'search/index.html'), Buffer.from(page));
  return [...files.keys()].reduce((sum, path) => sum + sentBytes(join(folder, path)), 0);
}

/** Writes a file with its compressed neighbours, as the build does. */
export async function writeServed(file: string, bytes: Buffer): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  if (!isText(file)) return;
  const { br, gz } = await compress(bytes, 'page');
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/** The bytes of all files in a folder. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const sentBytes = (file: string): number => statSync(isText(file) ? `${file}.br` : file).size;
