import type { Part } from './part';

/** The exported files of each part in turn, and those of none. */
export function partsOf(
  files: readonly string[],
  parts: readonly Part[],
): { ofParts: Map<Part, string[]>; others: string[] } {
  const ofParts = new Map(parts.map((part): [Part, string[]] => [part, []]));
  const byFolder = new Map(parts.flatMap((part) => part.folders.map((folder) => [folder, part] as const)));
  const others = files.filter((path) => {
    const part = byFolder.get(folderOf(path));
    if (part !== undefined) ofParts.get(part)?.push(path);
    return part === undefined;
  });
  return { ofParts, others };
}

// notices/2025-xuncha/issues/07/index.html → notices/2025-xuncha/
const folderOf = (path: string): string =>
  path
    .split('/', 2)
    .map((name) => `${name}/`)
    .join('');
