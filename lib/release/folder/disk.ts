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

/** Everything a release does to the disk, one step at a time. */
export type Disk = {
  makeFolder(path: string): void;
  /** Copies a file and gives it a time, in whole seconds since 1970. */
  copy(from: string, to: string, seconds: number): void;
  write(path: string, text: string): void;
  /** Makes sure that a file or the names in a folder outlive a power cut. */
  sync(path: string): void;
  link(target: string, path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
};

/** The disk; before each step it says which one is next, so that a test can break off there. */
export function createDisk(before: (step: string) => void = () => {}): Disk {
  return {
    // The rights are set plainly: the server reads as another user, whatever the umask of the one who releases.
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
