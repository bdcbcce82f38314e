import { expect, test } from 'vitest';
import { asWithdrawn, isWithdrawn } from '@/lib/record/withdrawn';

const GONE = '2026-03-01 0123456789abcdef 已撤下';

test.each([
  ['2026-03-01 0123456789abcdef 已整改', GONE],
  ['2026-03-01 0123456789abcdef', GONE],
  [GONE, GONE],
])('%s, once withdrawn, keeps day and hash and nothing else', (value, withdrawn) => {
  expect(asWithdrawn(value)).toBe(withdrawn);
});

test.each([
  [GONE, true],
  ['2026-03-01 0123456789abcdef 已整改', false],
  ['2026-03-01 0123456789abcdef', false],
])('%s is the value of a withdrawn text: %s', (value, expected) => {
  expect(isWithdrawn(value)).toBe(expected);
});
