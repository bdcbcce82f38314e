import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@/lib/content/fault';
import { isJunk } from './is-junk';

/** An entry of a folder: its name, and whether it is a folder. */
export type FolderEntry = Pick<Dirent, 'name' | 'isDirectory'>;

const NO_FOLDER = '这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。';

/** The entries of a folder without what programs put there; none if it does not exist, and a fault if it is a file, a link or cannot be read. */
export function listFolder(root: string, path: string, report: Report): FolderEntry[] {
  const address = join(root, path);
  // A path below a file does not exist either.
  if (!existsSync(address)) return [];
  try {
    const entries = readdirSync(address, { withFileTypes: true }).filter(({ name }) => !isJunk(name));
    for (const { name } of entries.filter((entry) => entry.isSymbolicLink())) {
      report.add({ file: `${path}/${name}`, message: '这是符号链接，没有读。请放真正的文件或文件夹。' });
    }
    return entries.filter((entry) => !entry.isSymbolicLink());
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const unreadable = `这个文件夹读不出来（${String(error.code)}）。请检查它的权限。`;
    report.add({ file: path, message: error.code === 'ENOTDIR' ? NO_FOLDER : unreadable });
    return [];
  }
}
