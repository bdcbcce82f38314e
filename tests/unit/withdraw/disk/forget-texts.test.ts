import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { forgetTexts } from '@/lib/withdraw/disk/forget-texts';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('folders go with all that is in them, and one that is not there is no fault', () => {
  const folder = join(temporaryFolder({ 'kept/a/b.txt': '字' }), 'kept');
  expect(forgetTexts([folder, `${folder}-none`])).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test.each(['EBUSY', 'ENOTEMPTY', 'EIO', undefined])(
  'a folder that would not go (%s) is named, and the others go',
  (code) => {
    const folder = temporaryFolder();
    const [held, free] = [join(folder, 'held'), join(folder, 'free')];
    for (const one of [held, free]) mkdirSync(one);
    const remove = vi.fn((path: string) => {
      if (path === held) throw Object.assign(new Error('held'), { code });
      rmSync(path, { recursive: true });
    });
    expect(forgetTexts([held, free], remove, [])).toEqual([held]);
    expect(existsSync(free)).toBe(false);
  },
);
