import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isRunning } from '@/lib/publish/disk/is-running';

test('this process runs, and one that has ended does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(isRunning(pid)).toBe(false);
});
