import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script';
import { policyForNginx } from './content-policy';
import { createBundler } from './create-bundler';
import { createPruner } from './create-pruner';
import { exportedFiles } from './exported-files';
import { finishPage, type PageTools } from './finish-page';
import { replaceFolder } from './replace-folder';
import { createServedFiles } from './served-files';

/** The folders of Next's export and of the result, the base path, and files that are no part of the export, by path. */
type Export = { exported: string; out: string; basePath: string; added?: ReadonlyMap<string, string> };

/** Turns Next's export into the folder that is served and replaces `out` only once all is written. Returns the number of files and bytes. */
export async function finishExport({
  exported,
  out,
  basePath,
  added = new Map(),
}: Export): Promise<{ files: number; bytes: number }> {
  const { code: boot } = await bundleScript('boot');
  const served = createServedFiles();
  const styles = new Map<string, string>();
  const tools: PageTools = {
    basePath,
    boot,
    scriptPath: createBundler(({ path, code }) => served.add(path.slice(1), Buffer.from(code))),
    prune: createPruner(),
    readStyles: (path) => {
      const text = styles.get(path) ?? readFileSync(join(exported, path), 'utf8');
      styles.set(path, text);
      return text;
    },
  };
  for (const path of exportedFiles(exported)) {
    const bytes = readFileSync(join(exported, path));
    const page = path.endsWith('.html');
    await served.add(path, page ? Buffer.from(await finishPage(bytes.toString('utf8'), path, tools)) : bytes);
  }
  await served.add('.nginx/csp.conf', Buffer.from(policyForNginx({ boot })));
  for (const [path, text] of added) await served.add(path, Buffer.from(text));
  const files = await served.finish();
  replaceFolder(out, files);
  const sizes = [...files.values()].map((bytes) => bytes.length);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
