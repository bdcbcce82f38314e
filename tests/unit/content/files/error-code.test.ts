import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCode } from '@/lib/content/files/error-code';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('an error of the system has a code, any other thing has none', () => {
  let code = '';
  try {
    readFileSync(`${temporaryFolder()}/nothing`);
  } catch (error) {
    code = errorCode(error);
  }
  expect([code, errorCode(new Error('a')), errorCode('EBUSY'), errorCode(null)]).toEqual([
    'ENOENT',
    '',
    '',
    '',
  ]);
});
