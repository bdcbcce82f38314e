import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { bundleScript } from '@/lib/export/bundle-script';

let code: string;

beforeAll(async () => {
  ({ code } = await bundleScript('boot'));
});

// What the script, as it stands in the page, leaves on <html>; all it may touch is given to it.
function boot(localStorage: { getItem: (key: string) => string | null } | undefined) {
  const documentElement = { className: '', dataset: {} };
  runInNewContext(code, { document: { documentElement }, localStorage });
  return documentElement;
}

test('scripts are said to run, and the kept settings hold', () => {
  expect(boot({ getItem: () => 'largest high' })).toEqual({
    className: 'js',
    dataset: { size: 'largest', contrast: 'high' },
  });
});

test.each([
  ['keeps nothing', { getItem: () => null }],
  [
    'refuses',
    {
      getItem: () => {
        throw new Error('insecure');
      },
    },
  ],
  ['has no storage', undefined],
])('where the device %s, the page is read in the standard', (_, storage) => {
  expect(boot(storage)).toEqual({ className: 'js', dataset: { size: '', contrast: '' } });
});
