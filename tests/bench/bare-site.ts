import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { compress } from '@/lib/export/served/compress';

/** Writes the same pages with the same text and links, and neither style nor script: what no site can be faster than. */
export async function writeBareSite(out: string, folder: string, paths: readonly string[]): Promise<void> {
  cpSync(join(out, 'favicon.svg'), join(folder, 'favicon.svg'));
  allowAll(folder);
  for (const path of paths) {
    const $ = load(readFileSync(join(out, path, 'index.html'), 'utf8'));
    $('style, script, svg, button, fieldset, .js-only, meta[http-equiv], .paper-foot img').remove();
    $('[class]').removeAttr('class');
    await writePage(join(folder, path, 'index.html'), Buffer.from($.html()));
  }
}

/** Copies what Next exports, compressed but otherwise as it is. */
export async function writeNextSite(
  exported: string,
  folder: string,
  paths: readonly string[],
): Promise<void> {
  cpSync(exported, folder, { recursive: true });
  allowAll(folder);
  for (const path of paths) {
    await writePage(join(folder, path, 'index.html'), readFileSync(join(exported, path, 'index.html')));
  }
}

/** Puts compressed neighbours beside scripts and styles, as the build does for its own. */
export async function compressAll(files: readonly string[]): Promise<void> {
  for (const file of files) await writePage(file, readFileSync(file));
}

async function writePage(file: string, bytes: Buffer): Promise<void> {
  const { br, gz } = await compress(bytes, 'page');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/** Allows a site everything: the site's nginx settings include a policy, and its pages have none. */
export function allowAll(folder: string): void {
  mkdirSync(join(folder, '.nginx'), { recursive: true });
  writeFileSync(join(folder, '.nginx/csp.conf'), '');
}
