import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file';
import { whenFree } from './when-free';

/** What becomes of files, by path from the content folder: their new text, or null for those that go. */
export type Edits = ReadonlyMap<string, string | null>;

/** The same with files that are no texts. */
export type FileEdits = ReadonlyMap<string, string | Uint8Array | null>;

/** Some edits were written, one could not be, and those before it could not be taken back; the message names them in Chinese. */
export class HalfWrittenError extends Error {
  override readonly name = 'HalfWrittenError';
}

/**
 * Writes the edits in their order and then removes what they delete, or leaves everything as it was and throws what the
 * disk said. A file that is held is tried again; `look` is called before each try and may throw to stop everything.
 */
export function writeEdits(content: string, edits: FileEdits, look: (path: string) => void = NOTHING): void {
  const old = new Map([...edits.keys()].map((path) => [path, bytesOf(join(content, path))]));
  const done: string[] = [];
  try {
    // What goes, goes last.
    for (const goes of [false, true])
      for (const [path, file] of edits) {
        if ((file === null) !== goes) continue;
        whenFree(() => {
          look(path);
          put(content, path, file);
        });
        done.push(path);
      }
  } catch (error) {
    const left = done.reverse().filter((path) => !isPutBack(content, path, old.get(path) ?? null));
    if (left.length === 0) throw error;
    throw new HalfWrittenError(
      `只写了一半：${left.join('、')} 已经改了，别的写不进去，改了的也放不回去。请先从上一次提交或备份恢复这几个文件。`,
      { cause: error },
    );
  }
}

const NOTHING = (): void => undefined;

function isPutBack(content: string, path: string, old: Uint8Array | null): boolean {
  try {
    whenFree(() => put(content, path, old));
    return true;
  } catch {
    // The error that stopped the edits says why.
    return false;
  }
}

function bytesOf(place: string): Uint8Array | null {
  return existsSync(place) ? readFileSync(place) : null;
}

function put(content: string, path: string, file: string | Uint8Array | null): void {
  const place = join(content, path);
  if (file === null) {
    rmSync(place, { force: true });
    removeEmpty(content, dirname(path));
  } else {
    mkdirSync(dirname(place), { recursive: true });
    replaceFile(place, file);
  }
}

function removeEmpty(content: string, folder: string): void {
  const place = join(content, folder);
  if (folder === '.' || !existsSync(place) || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmpty(content, dirname(folder));
}
