import { afterEach, expect, test, vi } from 'vitest';
import { fetchFailure } from '@/browser/search/status-message';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [true, 'missing'],
  [false, 'offline'],
])('with a network (%s) a failed request is %s', (onLine, failure) => {
  vi.stubGlobal('navigator', { onLine });
  expect(fetchFailure()).toBe(failure);
});
