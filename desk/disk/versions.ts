import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@/lib/content/files/replace-file';

/** How many earlier texts of a file are kept. */
export const MOST_VERSIONS = 50;

/** An earlier text of a file: its name, and when it was replaced. */
export type Version = { name: string; until: Date };

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})\.txt$/;

/** Keeps the text that is about to be replaced, and lets go of the oldest beyond MOST_VERSIONS. */
export function keepVersion(versions: string, path: string, text: string, now: Date): void {
  const folder = join(versions, path);
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, freeName(folder, now)), text);
  const names = readVersions(folder).map(({ name }) => name);
  for (const name of names.slice(MOST_VERSIONS)) rmSync(join(folder, name), { force: true });
}

/** The earlier texts of a file, the latest first. */
export function listVersions(versions: string, path: string): Version[] {
  return readVersions(join(versions, path));
}

/** The text of a version; null if it is not one of the file. */
export function readVersion(versions: string, path: string, name: string): string | null {
  const isKept = listVersions(versions, path).some((version) => version.name === name);
  return isKept ? readFileSync(join(versions, path, name), 'utf8') : null;
}

function readVersions(folder: string): Version[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => NAME.test(name));
  return names
    .toSorted()
    .reverse()
    .map((name) => ({ name, until: new Date(name.replace(NAME, '$1-$2-$3T$4:$5:$6.$7Z')) }));
}

// Two saves within a millisecond keep their order.
function freeName(folder: string, now: Date): string {
  const name = `${now.toISOString().replace(/[-:.Z]/g, '')}.txt`;
  return existsSync(join(folder, name)) ? freeName(folder, new Date(now.getTime() + 1)) : name;
}
