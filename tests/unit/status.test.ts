import { expect, test } from 'vitest';
import { isUnfinished, STATUS_CODES, STATUS_LABELS } from '@/lib/status';

test('only what is rectified is finished', () => {
  expect(STATUS_CODES.filter(isUnfinished)).toEqual(['basically-complete', 'incomplete']);
});

test('no two statuses have one label', () => {
  expect(new Set(Object.values(STATUS_LABELS)).size).toBe(STATUS_CODES.length);
});
