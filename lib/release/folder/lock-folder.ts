import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { placesIn } from '@/lib/release/places';
import { ReleaseError } from '@/lib/release/release-error';

/** Runs `work` while holding the lock of the folder; throws ReleaseError if another release is running. */
export async function lockFolder<T>(dir: string, work: () => T | Promise<T>): Promise<T> {
  // The server must be able to enter, whatever the umask.
  if (mkdirSync(dir, { recursive: true }) !== undefined) chmodSync(dir, 0o755);
  const handle = openSync(placesIn(dir).lock, 'a');
  try {
    takeLock(handle);
    return await work();
  } finally {
    closeSync(handle);
  }
}

// The kernel holds the lock while this process has the file open, even if it is killed, so no lock can be left
// behind. Node has no flock, so the flock command locks the open file passed to it as descriptor 3.
function takeLock(handle: number): void {
  const { status, error } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', handle],
  });
  if (error !== undefined)
    throw new ReleaseError('没有 flock 命令（Linux 的 util-linux 软件包），不能发布。');
  if (status !== 0) throw new ReleaseError('另一次发布正在进行。请等它结束，再试一次。');
}
