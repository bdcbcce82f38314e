import { expect, test } from 'vitest';
import { approvalFault, approvalSchema } from '@/lib/publish/order';

const UNSIGNED = { sheet: '', number: '', date: '', drafted: '', reviewed: '', approved: '' };

test('a sheet may have only its characters, and there need be no sheet', () => {
  expect(approvalFault(UNSIGNED)).toBeNull();
  expect(approvalFault({ ...UNSIGNED, sheet: '3f2a1b2c3d4e5f60' })).toBeNull();
});

test('names without a sheet, and what cannot be the characters of one, are refused', () => {
  expect(approvalFault({ ...UNSIGNED, approved: '签发人' })).toContain('没有填审签单上的 16 个字符');
  expect(approvalFault({ ...UNSIGNED, sheet: '3f2a' })).toContain('“3f2a”不是审签单上的 16 个字符');
});

test('each field is described', () => {
  const undescribed = Object.entries(approvalSchema.shape).filter(([, field]) => !field.meta()?.description);
  expect(undescribed).toEqual([]);
});
