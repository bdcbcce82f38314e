import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/release/folder/list-files';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test.skipIf(process.platform === 'win32')(
  'files and folders are listed, hidden ones too, and links not followed',
  () => {
    const folder = temporaryFolder({ 'b/c.txt': '', '.nginx/csp.conf': '', 'a.txt': '' });
    symlinkSync('b', join(folder, 'link'));
    expect(listFiles(folder)).toEqual({
      files: ['.nginx/csp.conf', 'a.txt', 'b/c.txt'],
      folders: ['.nginx', 'b'],
      others: ['link'],
    });
  },
);
