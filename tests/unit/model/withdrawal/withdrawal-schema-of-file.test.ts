import { expect, test } from 'vitest';
import { updateSchema } from '@/lib/model/update-schema';
import { fileWithdrawalSchema } from '@/lib/model/withdrawal/withdrawal-schema';
import { WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '进展。', source: '某市图书局', withdrawnFile: WITHDRAWN_FILE };
const faults = (entry: object): string[] =>
  updateSchema.safeParse(entry).error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ??
  [];

test('a withdrawn file has day, reason and two digests', () => {
  expect(fileWithdrawalSchema.safeParse(WITHDRAWN_FILE).success).toBe(true);
  expect(fileWithdrawalSchema.safeParse({ ...WITHDRAWN_FILE, checksum: '0123' }).success).toBe(false);
  expect(faults(update)).toEqual([]);
});

test('a file cannot come back beside its withdrawal, nor be withdrawn before its update', () => {
  expect(faults({ ...update, file: { name: 'a.pdf', title: '报告' } })).toEqual([
    'file：这一条的佐证材料已经撤下，不能再写 file。有新的文件，请另写一条更新。',
  ]);
  expect(faults({ ...update, date: '2026-12-01' })).toEqual([
    'withdrawnFile date：撤下的日期早于这一条更新的日期。请改正。',
  ]);
});
