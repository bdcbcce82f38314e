import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '@/lib/import/input/input';
import { isSlug } from '@/lib/model/is-slug';

const UNFINISHED = '.import-';

/** Writes a notice folder completely or not at all; throws InputError if the name is invalid or taken. */
export function writeFolder(
  contentFolder: string,
  slug: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  checkFree(contentFolder, slug);
  const notices = join(contentFolder, 'notices');
  mkdirSync(notices, { recursive: true });
  // What an import left that was stopped in the middle; no content is read from it.
  for (const name of readdirSync(contentFolder)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(contentFolder, name), { recursive: true, force: true });
  }
  // Beside the notices, where it is never read as one.
  const unfinished = mkdtempSync(join(contentFolder, UNFINISHED));
  try {
    for (const [name, text] of files) {
      const path = join(unfinished, ...name.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    renameSync(unfinished, join(notices, slug));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Throws InputError unless a notice folder of this name may be written: lower-case letters, digits and hyphens, not taken. */
export function checkFree(contentFolder: string, slug: string): void {
  if (!isSlug(slug)) {
    throw new InputError(`文件夹名“${slug}”不合规定。请用小写字母、数字和减号，例如 2026-xuncha。`);
  }
  if (existsSync(join(contentFolder, 'notices', slug))) {
    throw new InputError(`content/notices/${slug} 已经有了，不会覆盖。请换一个名字，或先核对那个文件夹。`);
  }
}
