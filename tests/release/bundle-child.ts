import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles the release child into a folder, as it is started a hundred times and must start fast; returns its path. */
export function bundleChild(folder: string): string {
  const outfile = join(folder, 'release-child.mjs');
  buildSync({
    entryPoints: ['tests/release/release-child.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}
