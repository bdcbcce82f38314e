import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as data from '@/lib/data-attributes';
import { withdrawnMarker } from '@/lib/withdrawn-marker';
import { finishPage, type PageTools } from './finish-page';
import type { FinishedPart } from './kept/packed-part';
import type { AddedFile } from './kept/part';
import type { ServedFile, ServedFiles } from './served/served-files';

// In text a quotation mark is escaped.
const isWithdrawnPage = (html: string): boolean => html.includes(`${data.withdrawn}="true"`);
// Its name alone says everything.
const WITHDRAWN_MARK = Buffer.from('410\n');

/** The folder of the export, the paths of exported files in it, and files that are no part of it. */
type Unfinished = { exported: string; pages: readonly string[]; added: Iterable<AddedFile> };

/** Finishes pages and adds files; returns all that was served for it, and the scripts that its pages ask for. */
export async function finishPart(
  { exported, pages, added }: Unfinished,
  served: ServedFiles,
  tools: PageTools,
): Promise<FinishedPart> {
  const files: ServedFile[] = [];
  const scripts = new Set<string>();
  const scriptPath: PageTools['scriptPath'] = (name, page) => {
    scripts.add(name);
    return tools.scriptPath(name, page);
  };
  // Before the pages, which state sizes.
  for (const { path, make } of added) await served.add(path, Buffer.from(await make()), files);
  for (const path of pages) {
    const bytes = readFileSync(join(exported, path));
    if (!path.endsWith('.html')) {
      await served.add(path, bytes, files);
      continue;
    }
    const html = bytes.toString('utf8');
    if (isWithdrawnPage(html)) await served.add(withdrawnMarker(path), WITHDRAWN_MARK, files);
    const page = await finishPage(html, path, { ...tools, scriptPath });
    await served.add(path, Buffer.from(page), files);
  }
  await served.settle();
  return { files, scripts: [...scripts] };
}
