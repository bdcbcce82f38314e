import { expect, test } from 'vitest';
import { isUnexplained, withdrawn } from '@/lib/changes/change';

test('what is gone is never explained', () => {
  const gone = withdrawn('/notices/2026-library/', '《通报》');
  expect(gone).toMatchObject({ kind: 'withdrawn', before: '《通报》', after: null });
  expect(isUnexplained(gone)).toBe(true);
});

test('any cause explains a change', () => {
  expect(isUnexplained({ ...withdrawn('/', null), cause: '首次发布' })).toBe(false);
});
