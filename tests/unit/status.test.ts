import { expect, test } from 'vitest';
import { isUnfinished, STATUS_CODES, STATUS_LABELS } from '@/lib/status';

test('only rectified is finished; unknown is neither', () => {
  const neither = STATUS_CODES.filter((code) => !isUnfinished(code));
  expect(neither).toEqual(['rectified', 'unknown']);
});

test('no two statuses have one label', () => {
  expect(new Set(Object.values(STATUS_LABELS)).size).toBe(STATUS_CODES.length);
});
