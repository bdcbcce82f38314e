import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sha256 } from '@/lib/digest/sha256';

const sbomSchema = z.looseObject({ bomFormat: z.literal('CycloneDX'), metadata: z.looseObject({}) });

/** The list of the packages that a build uses (CycloneDX), by npm from package-lock.json alone; null, with npm's words printed, if it makes none. */
export function makeSbom(): string | null {
  const npm = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // npm is a script of the shell on Windows.
      shell: process.platform === 'win32',
    },
  );
  if (npm.status === 0) return withLock(npm.stdout, readFileSync('package-lock.json', 'utf8'));
  console.error(npm.stderr);
  return null;
}

/** A list of packages with the digest of the lock file that it is of. */
export function withLock(sbom: string, lock: string): string {
  const { metadata, ...rest } = sbomSchema.parse(JSON.parse(sbom));
  const properties = [{ name: 'package-lock.json SHA-256', value: sha256(lock) }];
  return `${JSON.stringify({ ...rest, metadata: { ...metadata, properties } }, null, 2)}\n`;
}
