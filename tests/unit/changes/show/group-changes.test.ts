import { expect, test } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { groupChanges } from '@/lib/changes/show/group-changes';

const change = (kind: Change['kind'], cause: string | null): Change => ({
  kind,
  where: '/',
  before: null,
  after: null,
  cause,
});

test('groups come in the order of the report, what has no cause first, and empty ones are left out', () => {
  const all = [change('page', '甲'), change('status', null), change('status', '乙'), change('notice', '丙')];
  expect(groupChanges(all).map(({ name, changes }) => `${name} ${changes.length}`)).toEqual([
    '未说明的改动 1',
    '新通报 1',
    '状态 1',
    '随之变动的网页 1',
  ]);
});
