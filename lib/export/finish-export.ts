import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { swapFolder } from './swap-folder';

// Next writes the page for unknown addresses three times; servers want 404.html alone
const REDUNDANT = ['404', '_not-found'];

/** Turns Next's export into the folder to be served, and puts it in place only when it is whole. */
export function finishExport(exported: string, out: string): void {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  cpSync(exported, fresh, { recursive: true });
  for (const folder of REDUNDANT) rmSync(join(fresh, folder), { recursive: true, force: true });
  swapFolder(fresh, out);
}
