import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a small project and installs packages in it at these versions, by npm and away from ours; false, with what npm said, if that fails. */
export function installProject(
  folder: string,
  { files, packages }: { files: Record<string, string>; packages: Record<string, string> },
): boolean {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  for (const [path, text] of Object.entries({ 'package.json': manifest, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) console.log(`${Object.keys(packages).join(', ')} cannot be installed:\n${stderr}`);
  return status === 0;
}

/** Runs a command of an installed package in its project; throws with what it said if it fails. */
export function runIn(folder: string, command: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin', command), words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
}
