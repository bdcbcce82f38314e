import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDisk } from '@/lib/release/folder/disk';
import { placesIn } from '@/lib/release/places';
import { switchCurrent } from '@/lib/release/switch-current';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

describe.skipIf(process.platform === 'win32')('switching the current release', () => {
  test('the link is relative, and there is one before and after every step', () => {
    const dir = temporaryFolder({ 'releases/a/index.html': 'a', 'releases/b/index.html': 'b' });
    const page = (): string => readFileSync(join(dir, 'current', 'index.html'), 'utf8');
    switchCurrent(createDisk(), placesIn(dir), 'a');
    const seen: string[] = [];
    switchCurrent(
      createDisk(() => seen.push(page())),
      placesIn(dir),
      'b',
    );
    expect([...seen, page()]).toEqual(['a', 'a', 'a', 'b', 'b']);
    expect(readlinkSync(join(dir, 'current'))).toBe('releases/b');
  });
});
