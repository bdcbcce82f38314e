import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { operator } from '@/scripts/sign-off/operator';

test('the operator is a user at this machine, in one word', () => {
  expect(operator()).toMatch(/^\S+@\S+$/);
  expect(operator().endsWith(`@${hostname()}`)).toBe(true);
});
