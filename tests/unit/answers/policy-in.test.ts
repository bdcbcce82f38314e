import { expect, test } from 'vitest';
import { policyIn } from '@/lib/answers/policy-in';

test('the policy is read from the include file of nginx', () => {
  expect(policyIn(`add_header Content-Security-Policy "default-src 'none'; a" always;\n`)).toBe(
    "default-src 'none'; a",
  );
  expect(policyIn('')).toBeNull();
});
