import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICY_FILE } from '@/lib/answers/server-files';
import * as data from '@/lib/data-attributes';
import { withdrawnMarker } from '@/lib/withdrawn-marker';
import { bundleScript } from './bundle-script';
import { policyForNginx } from './content-policy';
import { createBundler } from './create-bundler';
import { createPruner } from './create-pruner';
import { exportedFiles, listFiles } from './exported-files';
import { finishPage, type PageTools } from './finish-page';
import { newFolder } from './replace-folder';
import type { KeptCompressor } from './served/kept-compressor';
import { createServedFiles } from './served/served-files';

// In text a quotation mark is escaped.
const isWithdrawnPage = (html: string): boolean => html.includes(`${data.withdrawn}="true"`);
// Its name alone says everything.
const WITHDRAWN_MARK = Buffer.from('410\n');

/** A file that is no part of Next's export: its path without the first /, and what makes its bytes. */
export type AddedFile = { path: string; make: () => Uint8Array | Promise<Uint8Array> };

/** The folders of Next's export, of the files that Next only copies into it and of the result, what compresses, the base path, names that stay on one line, and files that are no part of the export. */
type Export = {
  exported: string;
  copied: string;
  out: string;
  compressor: KeptCompressor;
  basePath: string;
  names: readonly string[];
  added?: Iterable<AddedFile>;
};

/** Turns Next's export into the folder that is served and replaces `out` only once all is written. Returns the number of files and bytes. */
export async function finishExport({
  exported,
  copied,
  out,
  compressor,
  basePath,
  names,
  added = [],
}: Export): Promise<{ files: number; bytes: number }> {
  const { code: boot } = await bundleScript('boot');
  const folder = newFolder(out);
  const served = createServedFiles(compressor.compress, folder.write);
  const styles = new Map<string, string>();
  const tools: PageTools = {
    basePath,
    names,
    boot,
    sizes: served.sizes,
    scriptPath: createBundler(({ path, code }) => served.add(path.slice(1), Buffer.from(code))),
    prune: createPruner(),
    readStyles: (path) => {
      const text = styles.get(path) ?? readFileSync(join(exported, path), 'utf8');
      styles.set(path, text);
      return text;
    },
  };
  const asTheyAre = listFiles(copied);
  // Pages of others, such as a search engine's proof of ownership, are not ours to finish.
  for (const path of asTheyAre) await served.add(path, readFileSync(join(copied, path)));
  // Before the pages, which state sizes.
  for (const { path, make } of added) await served.add(path, Buffer.from(await make()));
  for (const path of exportedFiles(exported).filter((path) => !asTheyAre.includes(path))) {
    const bytes = readFileSync(join(exported, path));
    const page = path.endsWith('.html');
    if (page && isWithdrawnPage(bytes.toString('utf8')))
      await served.add(withdrawnMarker(path), WITHDRAWN_MARK);
    await served.add(path, page ? Buffer.from(await finishPage(bytes.toString('utf8'), path, tools)) : bytes);
  }
  await served.add(POLICY_FILE, Buffer.from(policyForNginx({ boot })));
  const counts = await served.finish();
  folder.replace();
  compressor.prune();
  return counts;
}
