import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './fault';

/** What lies in a folder; nothing where there is none, and a fault where there is a file of its name. */
export function listFolder(root: string, path: string, report: Report): Dirent[] {
  const address = join(root, path);
  const found = statSync(address, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isDirectory()) return readdirSync(address, { withFileTypes: true });
  report.add({ file: path, message: '这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。' });
  return [];
}
