import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@/lib/content/fault';

const FOLDER = '这里应当是文件，却是文件夹。请把它移走或改名，再放上这个文件。';

/** The bytes of a file; null and a fault if it cannot be read, with the message `missing` if it does not exist. */
export function readBytes(root: string, path: string, missing: string, report: Report): Uint8Array | null {
  const address = join(root, path);
  try {
    if (!statSync(address).isDirectory()) return readFileSync(address);
    report.add({ file: path, message: FOLDER });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    report.add({ file: path, message: isAbsent(error.code) ? missing : unreadable(error.code) });
  }
  return null;
}

// A path through a file does not exist either.
const isAbsent = (code: unknown): boolean => code === 'ENOENT' || code === 'ENOTDIR';

function unreadable(code: unknown): string {
  return `这个文件读不出来（${String(code)}）。请检查它的权限，或换一份完好的文件。`;
}
