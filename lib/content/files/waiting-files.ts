import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/digest/sha256';
import { replaceFile } from './replace-file';

/** Keeps a file in a folder until it is needed; returns the name by which it is found there. */
export function keepWaiting(folder: string, bytes: Uint8Array): string {
  const name = sha256(bytes);
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, name), bytes);
  return name;
}

/** A file that was kept before; null if there is none of that name. */
export function findWaiting(folder: string, name: string): Uint8Array | null {
  const place = join(folder, name);
  return /^[0-9a-f]{64}$/.test(name) && existsSync(place) ? readFileSync(place) : null;
}
