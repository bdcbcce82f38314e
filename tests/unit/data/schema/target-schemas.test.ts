import { expect, test } from 'vitest';
import {
  currentTargetSchema,
  remainingSchema,
  statedTargetSchema,
  targetSchema,
} from '@/lib/data/schema/target-schemas';

const target = { month: '2025-12', words: '力争2025年12月取得阶段性成果' };

test.each(['2025-13', '2025-1', '2025', '2025-12-31'])('%s is no month of a target', (month) => {
  expect(targetSchema.safeParse(target).success).toBe(true);
  expect(targetSchema.safeParse({ ...target, month }).success).toBe(false);
});

test('what is not finished has at least one reason', () => {
  const reasons = [{ code: 'staffing-limit', label: '编制受限' }];
  const remaining = { measure: '41m3', reasons, target: null };
  expect(remainingSchema.safeParse(remaining).success).toBe(true);
  expect(remainingSchema.safeParse({ ...remaining, reasons: [] }).success).toBe(false);
});

test('a target may have no measure of its own now, but always has one in the notice', () => {
  const now = { ...target, measure: null, update: null };
  expect(currentTargetSchema.safeParse(now).success).toBe(true);
  expect(statedTargetSchema.safeParse({ ...target, measure: null, replacedBy: null }).success).toBe(false);
  const replacedBy = { month: '2026-06', words: '推迟到2026年6月', date: '2026-01-05' };
  expect(statedTargetSchema.safeParse({ ...target, measure: '41m3', replacedBy }).success).toBe(true);
});
