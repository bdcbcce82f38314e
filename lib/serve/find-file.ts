import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ENCODINGS, type Encoding } from './negotiate-encoding';

/** The result of a look-up: a file, a folder requested without its slash, or nothing. */
export type Lookup = { kind: 'file'; path: string } | { kind: 'folder' } | { kind: 'nothing' };

const NOTHING: Lookup = { kind: 'nothing' };

/** Looks up a path in the served folder. */
export async function findFile(root: string, segments: readonly string[], slash: boolean): Promise<Lookup> {
  const path = join(root, ...segments);
  const index = await fileInside(root, join(path, 'index.html'));
  if (index !== null) return slash ? { kind: 'file', path: index } : { kind: 'folder' };
  const file = slash ? null : await fileInside(root, path);
  return file === null ? NOTHING : { kind: 'file', path: file };
}

/** The encodings for which a compressed copy exists. */
export async function encodingsBeside(root: string, path: string): Promise<Encoding[]> {
  const files = await Promise.all(ENCODINGS.map(({ suffix }) => fileInside(root, path + suffix)));
  return ENCODINGS.filter((_, at) => files[at] !== null);
}

/** The path of a file of the folder; null if there is none or a link leads out of the folder. */
export async function fileInside(root: string, path: string): Promise<string | null> {
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(path)]);
    const inside = real.startsWith(realRoot + sep);
    return inside && (await stat(real)).isFile() ? path : null;
  } catch {
    // Missing, a file used as a folder, a name too long, no permission: for the client it does not exist.
    return null;
  }
}
