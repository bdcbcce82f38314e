import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReleaseError } from '@/lib/release/release-error';
import { CURRENT, type Fetched, fetchCommand, NO_CURRENT } from './fetch-command';
import { parseRemote, remoteName } from './remote';
import { runSsh, type SshPlace } from './run-ssh';

/** A folder of releases as a command names it, which of the files of its current release are needed, and the configuration file of ssh if not the usual one. */
export type Wanted = { named: string; files: Fetched; sshConfig: string | undefined };

/** Does something with a folder of this machine, or with a copy of the current release of user@host:DIR that is removed afterwards. Throws ReleaseError if it cannot be fetched. */
export function withRelease<T>({ named, files, sshConfig }: Wanted, use: (folder: string) => T): T {
  const remote = parseRemote(named);
  if (remote === null) return use(named);
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    return use(fetchCurrent({ remote, sshConfig }, files, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** True if a release is current in the folder on the other machine; throws ReleaseError if there is no connection. */
export function hasCurrentThere(place: SshPlace): boolean {
  return runSsh(place, fetchCommand(place.remote.dir, 'nothing')) !== NO_CURRENT;
}

// Returns the folder with the files.
function fetchCurrent(place: SshPlace, files: Fetched, folder: string): string {
  const name = remoteName(place.remote);
  const archive = openSync(join(folder, `${CURRENT}.tar`), 'w');
  try {
    const status = runSsh(place, fetchCommand(place.remote.dir, files), { output: archive });
    if (status === NO_CURRENT) throw new ReleaseError(`${name} 里还没有正在公开的发布。`);
    if (status !== 0) throw new ReleaseError(`${name} 里正在公开的发布没有取回来，原因见上面。`);
  } finally {
    closeSync(archive);
  }
  const inside = join(folder, CURRENT);
  mkdirSync(inside);
  // By a relative path: some tar take a drive of Windows for a machine.
  const { status } = spawnSync('tar', ['-xof', `../${CURRENT}.tar`], { cwd: inside, stdio: 'inherit' });
  if (status !== 0) throw new ReleaseError(`从 ${name} 取回的发布解不开：磁盘满了，或者没有 tar 命令。`);
  return inside;
}
