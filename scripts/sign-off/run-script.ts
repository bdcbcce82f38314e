import { spawnSync } from 'node:child_process';
import { packageBin } from '../test/package-bin';

/** Runs a script of this project, which writes where this process writes; true if it succeeded. */
export function runScript(script: string, args: readonly string[]): boolean {
  const words = [packageBin('tsx'), script, ...args];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0;
}
