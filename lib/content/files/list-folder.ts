import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@/lib/content/fault';

const NO_FOLDER = '这里应当是文件夹，却是文件。请把它移走或改名，再建这个文件夹。';

/** The entries of a folder; none if it does not exist, and a fault if it is a file or cannot be read. */
export function listFolder(root: string, path: string, report: Report): Dirent[] {
  const address = join(root, path);
  // A path below a file does not exist either.
  if (!existsSync(address)) return [];
  try {
    return readdirSync(address, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const unreadable = `这个文件夹读不出来（${String(error.code)}）。请检查它的权限。`;
    report.add({ file: path, message: error.code === 'ENOTDIR' ? NO_FOLDER : unreadable });
    return [];
  }
}
