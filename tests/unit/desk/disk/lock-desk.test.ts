import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDesk, unlockDesk } from '@/desk/disk/lock-desk';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const since = '2026-11-28T08:00:00Z';
const own = { pid: process.pid, since };
// It runs as long as this test.
const parent = { pid: process.ppid, since };

test('a second desk on one folder learns who has it', () => {
  const folder = join(temporaryFolder(), '.desk');
  expect(lockDesk(folder, parent)).toBeNull();
  expect(lockDesk(folder, own)).toEqual(parent);
});

test('the folder is free again once it is given back, and only its holder can do so', () => {
  const folder = temporaryFolder();
  lockDesk(folder, parent);
  unlockDesk(folder, own);
  expect(lockDesk(folder, own)).toEqual(parent);
  unlockDesk(folder, parent);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  expect(lockDesk(folder, own)).toBeNull();
});

test('the lock of a desk that was killed is taken over', () => {
  const folder = temporaryFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  lockDesk(folder, { pid, since });
  expect(lockDesk(folder, own)).toBeNull();
});

test('a lock that a crash has cut off is no lock', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), '{"pid":');
  expect(lockDesk(folder, own)).toBeNull();
});
