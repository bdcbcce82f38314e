import { expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';

test('text has the digest of its bytes in UTF-8, as sha256sum prints it', () => {
  const digest = '84187c1f3e6788225302a6ccb28bf761afa2e85a091f7fd582b62314869855b3';
  expect(sha256('整改')).toBe(digest);
  expect(sha256(new TextEncoder().encode('整改'))).toBe(digest);
});
