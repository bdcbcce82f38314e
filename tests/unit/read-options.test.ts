import { expect, test } from 'vitest';
import { readOptions } from '@/lib/read-options';

const options = { to: { type: 'string' }, rollback: { type: 'boolean', default: false } } as const;
const read = (...args: string[]) => readOptions({ args, allowPositionals: true, options });

test('options have the values that are written, or else their defaults', () => {
  expect(read('--to', 'releases', 'name')).toMatchObject({
    values: { to: 'releases', rollback: false },
    positionals: ['name'],
  });
});

test.each([
  ['an option that does not exist', ['--too', 'releases']],
  ['an option without its value', ['--to']],
  ['a value for an option that has none', ['--rollback=yes']],
])('%s gives null', (_, args) => {
  expect(read(...args)).toBeNull();
});

test('a word that no option asks for gives null', () => {
  expect(readOptions({ args: ['name'], options })).toBeNull();
});
