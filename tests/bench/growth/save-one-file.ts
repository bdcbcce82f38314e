import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Saves an update in one issue of the first notice of generated content, as an editor would; `words` are what it says. Returns the path of the file. */
export function saveOneFile(content: string, words = '已经完成。'): string {
  const path = join(content, 'notices/n1000/issues/01.md');
  const update = `updates:\n  - date: 2025-06-01\n    text: ${words}\n    source: 某单位\n`;
  const before = readFileSync(path, 'utf8').replace(/\nupdates:\n(?: .*\n)+/, '\n');
  writeFileSync(path, before.replace(/\n---\n/, `\n${update}---\n`));
  return path;
}
