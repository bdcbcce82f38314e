import { expect, test } from 'vitest';
import { parseMigrateOptions } from '@/lib/migrate/migrate-options';

test.each([
  [[], { slug: undefined }],
  [['--slug', 'library'], { slug: 'library' }],
  [['library'], { slug: 'library' }],
  [['library', '--slug', 'archive'], null],
  [['a', 'b'], null],
  [['--name', 'library'], null],
])('%j is read as %j', (words, expected) => {
  expect(parseMigrateOptions(words)).toEqual(expected);
});
