import { spawnSync } from 'node:child_process';
import { packageBin } from '../test/package-bin';

// A longer list may be too long for the environment of a process.
const MOST_LETTERS = 100_000;

/** Exports the pages over all notices and those of the named ones (null: of all); false if that fails. */
export function runNext(changed: readonly string[] | null): boolean {
  const only = changed?.join(',') ?? '';
  const named = changed === null || only.length > MOST_LETTERS ? {} : { ONLY_NOTICES: only };
  const { status } = spawnSync(process.execPath, [packageBin('next'), 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...named },
  });
  return status === 0;
}
