import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PackedSite, packSite, receive } from './receiving';
import type { Shell } from './shells';

/** Six packed sites, a folder into which five of them were received, and copies of it. */
export type FiveReleases = {
  folder: string;
  sites: PackedSite[];
  /** A copy of the folder with five releases, or with `received: false` a folder that is not there yet. */
  copy(options?: { received: boolean }): string;
  remove(): void;
};

const WORDS = ['一', '二', '三', '四', '五', '六'];

/** Packs six sites and receives the first five with a shell. */
export function fiveReleases(shell: Shell): FiveReleases {
  const folder = mkdtempSync(join(tmpdir(), 'receive-'));
  const sites = WORDS.map((word) => packSite(folder, word));
  const five = join(folder, 'five');
  for (const { file } of sites.slice(0, 5)) {
    const { status, lines } = receive(shell, [five, file]);
    if (status !== 0) throw new Error(lines.join('\n'));
  }
  return {
    folder,
    sites,
    copy({ received } = { received: true }) {
      const dir = join(mkdtempSync(join(folder, 'copy-')), 'site');
      if (received) cpSync(five, dir, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
      return dir;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
