import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { bundleChild } from '@/tests/release/bundle-child';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform !== 'linux')('the lock', () => {
  test('two releases to one folder cannot run at once, and a killed one leaves no lock', async () => {
    const dir = join(folder, 'site');
    const child = fork(bundleChild(folder), ['hold', dir], { execArgv: [] });
    await once(child, 'message');
    await expect(lockFolder(dir, () => 'worked')).rejects.toThrow(
      '另一次发布正在进行。请等它结束，再试一次。',
    );
    expect(await lockFolder(join(folder, 'other'), () => 'worked')).toBe('worked');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await lockFolder(dir, () => 'worked')).toBe('worked');
  });

  test('work that fails frees the lock', async () => {
    const dir = join(folder, 'failing');
    await expect(lockFolder(dir, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await lockFolder(dir, () => 'worked')).toBe('worked');
  });
});
