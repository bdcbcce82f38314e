import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Everything in a folder: files, folders and other entries. Paths with /, sorted. */
export type Listing = { files: string[]; folders: string[]; others: string[] };

/** Lists a folder without following links. */
export function listFiles(folder: string): Listing {
  const listing: Listing = { files: [], folders: [], others: [] };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, `${entry.parentPath}${sep}${entry.name}`).replaceAll(sep, '/');
    if (entry.isFile()) listing.files.push(path);
    else if (entry.isDirectory()) listing.folders.push(path);
    else listing.others.push(path);
  }
  for (const paths of Object.values(listing)) paths.sort();
  return listing;
}
