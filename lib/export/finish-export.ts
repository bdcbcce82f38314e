import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleScript } from './bundle-script';
import { formatChecksums } from './checksums';
import { compress, isText } from './compress';
import { policyForNginx } from './content-policy';
import { createPruner } from './create-pruner';
import { exportedFiles } from './exported-files';
import { finishPage, type PageTools } from './finish-page';
import { swapFolder } from './swap-folder';

type Folders = { exported: string; out: string; basePath: string };

/** Turns Next's export into the folder to be served, and puts it in place only when it is whole. Gives how much it wrote. */
export async function finishExport({
  exported,
  out,
  basePath,
}: Folders): Promise<{ files: number; bytes: number }> {
  const [boot, core] = await Promise.all([bundleScript('boot'), bundleScript('core')]);
  const styles = new Map<string, string>();
  const tools: PageTools = {
    basePath,
    scripts: { boot: boot.code, corePath: core.path },
    prune: createPruner(),
    readStyles: (path) => {
      const text = styles.get(path) ?? readFileSync(join(exported, path), 'utf8');
      styles.set(path, text);
      return text;
    },
  };
  const files = new Map<string, Buffer>();
  const compressed: Promise<void>[] = [];
  const add = (path: string, bytes: Buffer): void => {
    files.set(path, bytes);
    // other threads compress while this one goes on to the next page
    if (isText(path)) compressed.push(addCompressed(files, path, bytes));
  };
  add(core.path.slice(1), Buffer.from(core.code));
  for (const path of exportedFiles(exported)) {
    const bytes = readFileSync(join(exported, path));
    const page = path.endsWith('.html');
    add(path, page ? Buffer.from(await finishPage(bytes.toString('utf8'), path, tools)) : bytes);
  }
  add('.nginx/csp.conf', Buffer.from(policyForNginx({ boot: boot.code })));
  await Promise.all(compressed);
  files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));

  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  swapFolder(fresh, out);
  const sizes = [...files.values()].map((bytes) => bytes.length);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function addCompressed(files: Map<string, Buffer>, path: string, bytes: Buffer): Promise<void> {
  const { br, gz } = await compress(bytes);
  files.set(`${path}.br`, br);
  files.set(`${path}.gz`, gz);
}
