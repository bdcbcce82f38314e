import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashedName, isHashed, nameBeforeHash } from '@/lib/digest/hashed-name';

const [, pattern = ''] =
  /"~(\^\(\?:200\|304\).*)" +"public, max-age=31536000, immutable"/.exec(
    readFileSync('deploy/nginx.conf', 'utf8'),
  ) ?? [];
const nginxKeeps = (path: string): boolean => pattern !== '' && new RegExp(pattern).test(`200/${path}`);

test.each([
  ['assets/core-dc39310b1b.js', true],
  ['assets/core-dc39310b1b.js.br', true],
  ['assets/core-dc39310b1b.js.gz', true],
  ['assets/core.js', false],
  ['assets/core-dc39310b1.js', false],
  ['assets/core-dc39310b1b5.js', false],
  ['assets/core-DC39310B1B.js', false],
  ['assets/more/core-dc39310b1b.js', false],
  ['core-dc39310b1b.js', false],
])('whether %s may be cached for ever, here and in nginx: %s', (path, kept) => {
  expect([isHashed(path), nginxKeeps(path)]).toEqual([kept, kept]);
});

// nginx cannot distinguish a base path from a folder, so it accepts the folder anywhere.
test('only the folder at the root has hashed names', () => {
  expect(isHashed('notices/assets/core-dc39310b1b.js')).toBe(false);
});

test('a name with a hash leads back to the name', () => {
  const path = hashedName('core', 'dc39310b1b5e7f', 'js');
  expect(path).toBe('assets/core-dc39310b1b.js');
  expect(nameBeforeHash(path)).toBe('core');
});
