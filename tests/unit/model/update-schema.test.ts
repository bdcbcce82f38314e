import { expect, test } from 'vitest';
import { updateSchema } from '@/lib/model/update-schema';

function faultsOf(changes: object): string[] {
  const update = { date: '2026-04-01', text: '力争2026年9月开放。', source: '某市图书局', ...changes };
  const { error } = updateSchema.safeParse(update, { reportInput: true });
  return error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ?? [];
}

test('a target is quoted from the text of its update', () => {
  expect(faultsOf({ target: '力争2026年9月开放' })).toEqual([]);
  expect(faultsOf({ target: '2026年10月开放' })).toEqual([
    'target：“2026年10月开放”不在这一条的 text 里。请照抄 text 里的原话。',
  ]);
});

test('a rectified issue gets no target', () => {
  expect(faultsOf({ status: '已整改' })).toEqual([]);
  expect(faultsOf({ status: '已整改', target: '力争2026年9月开放' })).toEqual([
    'target：状态已经改为 已整改，就没有目标时间了。请删去这一行，或改正 status。',
  ]);
});

test('an update does not make a status unknown', () => {
  expect(faultsOf({ status: '未写明状态' })).toEqual([
    expect.stringMatching(/^status：“未写明状态”不在可选/),
  ]);
});
