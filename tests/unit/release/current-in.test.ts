import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentIn } from '@/lib/release/current-in';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('of a folder of releases the current one is taken, else the folder itself', () => {
  const dir = temporaryFolder({ 'current/SHA256SUMS': '' });
  expect(currentIn(dir)).toBe(join(dir, 'current'));
  expect(currentIn(join(dir, 'current'))).toBe(join(dir, 'current'));
});
