import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ReleaseError } from '@/lib/release/release-error';

// No second name: across disks, for a file of somebody else, of too many names, on a disk that has none.
const CANNOT_SHARE = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** The disk operations of a release. */
export type Disk = {
  makeFolder(path: string): void;
  /** Copies a file and sets its time, in whole seconds since 1970. */
  copy(from: string, to: string, seconds: number): void;
  /**
   * Gives a file a second name (a hard link); false where that is impossible. From then on no name of it may be written
   * to: files of releases are only ever replaced and removed.
   */
  share(from: string, to: string): boolean;
  write(path: string, text: string): void;
  /** Flushes a file or a folder to disk (fsync). */
  sync(path: string): void;
  link(target: string, path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
};

/** The real disk; `before` is called with the name of each step, so that a test can interrupt there. */
export function createDisk(before: (step: string) => void = () => {}): Disk {
  return {
    // Modes are set explicitly, as the server runs as another user, whatever the umask.
    makeFolder(path) {
      before(`make ${path}`);
      makeEach(path);
      chmodSync(path, 0o755);
    },
    copy(from, to, seconds) {
      before(`copy ${to}`);
      copyFileSync(from, to);
      chmodSync(to, 0o644);
      utimesSync(to, seconds, seconds);
    },
    share(from, to) {
      before(`share ${to}`);
      try {
        linkSync(from, to);
        return true;
      } catch (error) {
        if (CANNOT_SHARE.includes(codeOf(error))) return false;
        throw error;
      }
    },
    write(path, text) {
      before(`write ${path}`);
      writeFileSync(path, text);
      chmodSync(path, 0o644);
    },
    sync(path) {
      before(`sync ${path}`);
      const handle = openSync(path, 'r');
      fsyncSync(handle);
      closeSync(handle);
    },
    link(target, path) {
      before(`link ${path}`);
      symlinkSync(target, path);
    },
    rename(from, to) {
      before(`rename ${to}`);
      renameSync(from, to);
    },
    remove(path) {
      before(`remove ${path}`);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

// One by one: where the system lets nobody make a folder, as in /proc, Node tries all of them for ever.
function makeEach(path: string): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return;
    throw new ReleaseError(`${path} 是文件，不是文件夹，没有发布。请写别的文件夹，或把它移走。`);
  }
  makeEach(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another release has just made it.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
