import { expect, test } from 'vitest';
import { withdrawnRecordSchema } from '@/lib/data/schema/withdrawn-record-schema';

const record = {
  id: '03',
  url: 'https://books.example/notices/2026-library/issues/03/',
  notice: '2026-library',
  status: { code: 'withdrawn', label: '已撤下' },
  date: '2026-05-01',
  reason: '含有个人信息',
  basis: null,
};

test('a withdrawn issue has its address, date and reason, and no text', () => {
  expect(withdrawnRecordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
  const faults = withdrawnRecordSchema.safeParse({ ...record, title: '标题' }).error?.issues ?? [];
  expect(faults.map(({ code }) => code)).toEqual(['unrecognized_keys']);
});

test('no other status is allowed', () => {
  const status = { code: 'rectified', label: '已整改' };
  const faults = withdrawnRecordSchema.safeParse({ ...record, status }).error?.issues ?? [];
  expect(faults.map(({ path }) => path.join('.'))).toEqual(['status.code', 'status.label']);
});
