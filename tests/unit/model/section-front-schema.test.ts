import { expect, test } from 'vitest';
import { sectionFrontSchema } from '@/lib/model/section-front-schema';

const fits = (is: string, basis: string): boolean =>
  sectionFrontSchema.safeParse({ status: [{ under: '二、甲', is, basis }] }).success;

test('an unknown status has an unknown basis, and no other status has', () => {
  expect(fits('未写明状态', '未写明')).toBe(true);
  expect(fits('已整改', '按章节归类')).toBe(true);
  expect(fits('未写明状态', '通报写明')).toBe(false);
  expect(fits('已整改', '未写明')).toBe(false);
});
