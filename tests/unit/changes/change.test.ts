import { expect, test } from 'vitest';
import { isUnexplained, vanished } from '@/lib/changes/change';

test('what is gone is never explained', () => {
  const gone = vanished('/notices/2026-library/', '《通报》');
  expect(gone).toMatchObject({ kind: 'withdrawn', before: '《通报》', after: null });
  expect(isUnexplained(gone)).toBe(true);
});

test('any cause explains a change', () => {
  expect(isUnexplained({ ...vanished('/', null), cause: '首次发布' })).toBe(false);
});
