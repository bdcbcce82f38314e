import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';

/** The disk operations of a release. */
export type Disk = {
  makeFolder(path: string): void;
  /** Copies a file and sets its time, in whole seconds since 1970. */
  copy(from: string, to: string, seconds: number): void;
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
      mkdirSync(path, { recursive: true });
      chmodSync(path, 0o755);
    },
    copy(from, to, seconds) {
      before(`copy ${to}`);
      copyFileSync(from, to);
      chmodSync(to, 0o644);
      utimesSync(to, seconds, seconds);
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
