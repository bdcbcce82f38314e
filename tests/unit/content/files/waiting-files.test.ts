import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWaiting, keepWaiting } from '@/lib/content/files/waiting-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('a file is found again by its name, and by no other', () => {
  const folder = join(temporaryFolder({ 'secret.txt': '秘密' }), 'sent');
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const name = keepWaiting(folder, bytes);
  expect(findWaiting(folder, name)).toEqual(Buffer.from(bytes));
  for (const other of ['../secret.txt', '', `${name}0`, name.replace(/^./, 'g'), '0'.repeat(64)])
    expect(findWaiting(folder, other)).toBeNull();
});
