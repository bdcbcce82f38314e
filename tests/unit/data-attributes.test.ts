import { expect, expectTypeOf, test } from 'vitest';
import * as data from '@/lib/data-attributes';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.each(Object.entries(data))('%s is the attribute of its own name', (name, attribute) => {
  expect(attribute).toBe(`data-${kebab(name)}`);
});

test('dataset has the names of the table alone', () => {
  expectTypeOf<keyof data.Dataset>().toEqualTypeOf<keyof typeof data>();
});
