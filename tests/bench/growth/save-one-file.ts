import { readFileSync, writeFileSync } from 'node:fs';

/** Saves an update, the only one, in the file of an issue, as an editor would; `words` are what it says. */
export function saveOneFile(file: string, words = '已经完成。'): void {
  const update = `updates:\n  - date: 2026-10-30\n    text: ${words}\n    source: 示例市巡察办\n`;
  const before = readFileSync(file, 'utf8').replace(/\nupdates:\n(?: .*\n)+/, '\n');
  writeFileSync(file, before.replace(/\n---\n/, `\n${update}---\n`));
}
