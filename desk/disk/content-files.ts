import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DeskError } from '@/desk/desk-error';

/** A file of the content as it is on the disk: every character of it, and the hash by which a later change is noticed. */
export type StoredText = { text: string; hash: string };

// A letter, digit or mark that cannot lead out of a folder or hide a file.
const PATH = /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}_.-]*)*$/u;

/** Reads a text file below the content folder. Throws DeskError if the path leads elsewhere, nothing is there, or it is no UTF-8. */
export function readStored(content: string, path: string): StoredText {
  const bytes = readFileSync(placeOf(content, path));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    throw new DeskError(`${path} 不是 UTF-8 编码，编辑台没有动它。请先照检查的提示另存。`);
  }
}

/** Where a path of the content is on the disk. Throws DeskError if it leads out of the content folder, also by a link, or nothing is there. */
export function placeOf(content: string, path: string): string {
  const place = join(content, path);
  if (!PATH.test(path) || !existsSync(place)) throw new DeskError(`内容里没有 ${path} 这个文件。`);
  if (realpathSync(place) !== join(realpathSync(content), ...path.split('/')).replaceAll('/', sep))
    throw new DeskError(`${path} 是链接到别处的，编辑台不动它。`);
  return place;
}

/** Throws DeskError if the content has another file where one is to come. */
export function refuseOther(content: string, path: string, bytes: Uint8Array): void {
  const place = join(content, path);
  if (existsSync(place) && !readFileSync(place).equals(bytes))
    throw new DeskError(`${path} 已经有了，内容不同。公开的文件不能换：请在“文件名”里另起一个名字。`);
}
