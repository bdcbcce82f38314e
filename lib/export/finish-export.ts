import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICY_FILE } from '@/lib/answers/server-files';
import { bundleScript } from './bundle-script';
import { policyForNginx } from './content-policy';
import { createBundler } from './create-bundler';
import { createPruner } from './create-pruner';
import { exportedFiles, listFiles } from './exported-files';
import type { PageTools } from './finish-page';
import { finishPart } from './finish-part';
import { DamagedPart } from './kept/damaged-part';
import type { KeptFiles } from './kept/kept-files';
import { packPart, unpackPart } from './kept/packed-part';
import type { AddedFile, Part } from './kept/part';
import { partsOf } from './kept/parts-of';
import { newFolder } from './replace-folder';
import type { Compress } from './served/kept-compressor';
import { createServedFiles, type ServedFiles } from './served/served-files';

/** What a build gives to its last step. */
type Export = {
  /** The folders of Next's export, of the files that Next only copies into it, and of the result. */
  exported: string;
  copied: string;
  out: string;
  compress: Compress;
  basePath: string;
  /** Names that stay on one line. */
  names: readonly string[];
  /** Files beside those of the export and of the parts. */
  added?: Iterable<AddedFile>;
  /** What is kept as a whole; the export has no pages of those that `kept` has. */
  parts?: readonly Part[];
  kept?: KeptFiles;
  /** Is called after each part. */
  onPart?: () => void;
};

/** Turns Next's export into the folder that is served and replaces `out` only once all is written. Returns the number of files and bytes. */
export async function finishExport(given: Export): Promise<{ files: number; bytes: number }> {
  const folder = newFolder(given.out);
  const served = createServedFiles(given.compress, folder.write);
  try {
    await finishParts(given, served);
    const counts = await served.finish();
    folder.replace();
    return counts;
  } finally {
    // After a fault the next attempt writes to the same folder.
    await served.idle();
  }
}

async function finishParts(given: Export, served: ServedFiles): Promise<void> {
  const { exported, copied, basePath, names, added = [], parts = [], kept, onPart } = given;
  const { code: boot } = await bundleScript('boot');
  const tools: PageTools = {
    basePath,
    names,
    boot,
    sizes: served.sizes,
    scriptPath: createBundler(({ path, code }) => served.add(path.slice(1), Buffer.from(code))),
    prune: createPruner(),
    readStyles: createStyleReader(exported),
  };
  const asTheyAre = new Set(listFiles(copied));
  // Pages of others, such as a search engine's proof of ownership, are not ours to finish.
  for (const path of asTheyAre) await served.add(path, readFileSync(join(copied, path)));
  const pagesAndMore = exportedFiles(exported).filter((path) => !asTheyAre.has(path));
  const { ofParts, others } = partsOf(pagesAndMore, parts);
  for (const [part, pages] of ofParts) {
    if (kept?.has(part.key)) {
      const known = kept.take(part.key, unpackPart);
      if (known === null) throw new DamagedPart(part.key);
      for (const file of known.files) served.put(file);
      for (const name of known.scripts) await tools.scriptPath(name, part.key);
    } else {
      refuseMissing(part, pages);
      const finished = await finishPart({ exported, pages, added: part.added() }, served, tools);
      kept?.keep(part.key, packPart(finished));
    }
    onPart?.();
  }
  // Pages over all notices come last: they state sizes of files of the parts.
  await finishPart({ exported, pages: others, added }, served, tools);
  await served.add(POLICY_FILE, Buffer.from(policyForNginx({ boot })));
}

function createStyleReader(exported: string): PageTools['readStyles'] {
  const styles = new Map<string, string>();
  return (path) => {
    const text = styles.get(path) ?? readFileSync(join(exported, path), 'utf8');
    styles.set(path, text);
    return text;
  };
}

function refuseMissing({ folders }: Part, pages: readonly string[]): void {
  const missing = folders.find((folder) => !pages.includes(`${folder}index.html`));
  if (missing !== undefined) throw new Error(`${missing}: neither exported nor kept by an earlier build`);
}
