import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { swapFolder } from './swap-folder';

/** Writes the files beside a folder and puts them in its place only when all are there. */
export function replaceFolder(place: string, files: ReadonlyMap<string, Buffer>): void {
  const fresh = `${place}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  swapFolder(fresh, place);
}
