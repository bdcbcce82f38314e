import { expect, test } from 'vitest';
import { pauseAfter } from '@/lib/check-live/pause-after';

const date = 'Sat, 28 Nov 2026 08:00:00 GMT';

test.each([
  [429, '3', 3000],
  [429, undefined, 1000],
  [429, 'soon', 1000],
  [429, '3600', 60_000],
  [429, 'Sat, 28 Nov 2026 08:00:05 GMT', 5000],
  [429, 'Sat, 28 Nov 2026 07:00:00 GMT', 0],
  [503, '2', 2000],
  [503, undefined, null],
  [200, '2', null],
  [404, undefined, null],
])('%s with Retry-After %s asks for %s ms', (status, written, milliseconds) => {
  const headers = written === undefined ? { date } : { date, 'retry-after': written };
  expect(pauseAfter({ status, headers })).toBe(milliseconds);
});
