import { expect, test } from 'vitest';
import { issueFrontSchema } from '@/lib/model/issue-front-schema';

function faultsOf(status: object): string[] {
  const { error } = issueFrontSchema.safeParse({ heading: '甲。', status });
  return error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ?? [];
}

test('a status of its own is quoted from the notice', () => {
  expect(faultsOf({ is: '阶段性完成', words: '阶段性完成' })).toEqual([]);
  expect(faultsOf({ is: '阶段性完成' })).toEqual([
    'status words：缺少这个字段。请照抄通报写明状态的原话，例如 words: 阶段性完成。',
  ]);
});

test('an unknown status has no words', () => {
  expect(faultsOf({ is: '未写明状态' })).toEqual([]);
  expect(faultsOf({ is: '未写明状态', words: '完成' })).toEqual([
    'status words：状态是“未写明状态”，就没有原话可抄。请删去这一行，或改正 is。',
  ]);
});
