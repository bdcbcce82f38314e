import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { bundleScript } from '@/lib/export/bundle-script';

let code: string;

beforeAll(async () => {
  ({ code } = await bundleScript('boot'));
});

// What the bundled script sets on <html>; it gets only these objects.
function boot(
  localStorage: { getItem: (key: string) => string | null } | undefined,
  window: object = { print: () => undefined },
) {
  const documentElement = { className: '', dataset: {} };
  runInNewContext(code, { document: { documentElement }, localStorage, window });
  return documentElement;
}

test('the class for scripts is set and the stored settings apply', () => {
  expect(boot({ getItem: () => 'largest high' })).toEqual({
    className: 'js',
    dataset: { size: 'largest', contrast: 'high' },
  });
});

test.each([
  ['is empty', { getItem: () => null }],
  [
    'throws',
    {
      getItem: () => {
        throw new Error('insecure');
      },
    },
  ],
  ['does not exist', undefined],
])('with storage that %s the standard applies', (_, storage) => {
  expect(boot(storage)).toEqual({ className: 'js', dataset: { size: '', contrast: '' } });
});

test('where the browser cannot print, a class leaves the buttons for it out', () => {
  expect(boot({ getItem: () => null }, {}).className).toBe('js no-print');
});
