import { expect, test } from 'vitest';
import { nameOfFolder, packFolder } from '@/lib/release/pack/pack-files';

const NAME = '0123456789abcdef';

test('the folder of a pack is named after its digest, which can be read from it', () => {
  expect(packFolder(NAME)).toBe(`site-${NAME}`);
  expect(nameOfFolder(packFolder(NAME))).toBe(NAME);
});

test.each([NAME, 'site-', `site-${NAME}0`, `site-${NAME.toUpperCase()}`, `a/site-${NAME}`, `site-${NAME}\n`])(
  '%j names no pack',
  (folder) => {
    expect(nameOfFolder(folder)).toBeNull();
  },
);
