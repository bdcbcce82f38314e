import { expect, test } from 'vitest';
import { isCorrected } from '@/lib/changes/facts/is-corrected';

const correction = (date: string, from: string, to: string) => ({ date, from, to, reason: '抄错。' });

test('a text is corrected if undoing the corrections, the last first, gives the earlier one', () => {
  const twice = [correction('2026-03-02', '36小时', '38小时'), correction('2026-03-01', '30小时', '36小时')];
  expect(isCorrected('每周30小时。', '每周38小时。', twice)).toBe(true);
  expect(isCorrected('每周30小时。', '每周38小时。', twice.slice(0, 1))).toBe(false);
});

test('words beside a correction may not change', () => {
  expect(isCorrected('每周30小时。', '每天36小时。', [correction('2026-03-01', '30小时', '36小时')])).toBe(
    false,
  );
});

test('signs with a meaning in a replacement are taken as they are', () => {
  expect(isCorrected('共$&元。', '共10元。', [correction('2026-03-01', '$&元', '10元')])).toBe(true);
});
