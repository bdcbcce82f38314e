import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import { replaceFile } from '@/lib/content/files/replace-file';
import type { Edits, Folder } from '@/lib/withdraw/plan-withdrawal';

const TEXT = /\.(?:md|yaml|txt)$/;

/** Reads a checked content folder. source.txt keeps its line ends, as it is hashed. */
export function readContentFolder(content: string): Folder {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const texts = paths.filter((path) => TEXT.test(path));
  return {
    texts: new Map(texts.map((path) => [path, readOne(content, path)])),
    others: paths.filter((path) => !TEXT.test(path)),
  };
}

function readOne(content: string, path: string): string {
  const text = readFileSync(join(content, path), 'utf8');
  return basename(path) === 'source.txt' ? text : withPlainLineEnds(text);
}

/** Writes the edits, so that a stop in the middle leaves no half file, and removes what they delete. */
export function writeEdits(content: string, edits: Edits): void {
  for (const [path, text] of edits) {
    if (text !== null) replaceFile(join(content, path), text);
  }
  for (const [path, text] of edits) {
    if (text !== null) continue;
    rmSync(join(content, path), { force: true });
    removeEmpty(content, dirname(path));
  }
}

function removeEmpty(content: string, folder: string): void {
  const place = join(content, folder);
  if (folder === '.' || !existsSync(place) || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmpty(content, dirname(folder));
}

/** Runs something on a copy of a content folder that is removed afterwards. */
export function onCopy<Result>(content: string, run: (copy: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'withdraw-'));
  try {
    const copy = join(folder, basename(content));
    cpSync(content, copy, { recursive: true });
    return run(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
