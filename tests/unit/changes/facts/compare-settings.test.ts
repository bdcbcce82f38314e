import { expect, test } from 'vitest';
import { compareSettings } from '@/lib/changes/facts/compare-settings';

test('settings that changed, came or went are reported with both values', () => {
  const before = new Map([
    ['主办单位', '某市图书局'],
    ['联系电话', '0000-1'],
    ['演示副本的声明', '演示副本'],
  ]);
  const after = new Map([
    ['主办单位', '某市图书局'],
    ['联系电话', '0000-2'],
    ['备案和标识', '网站支持IPv6'],
  ]);
  const changes = compareSettings(before, after).map(({ where, before: old, after: now }) => [
    where,
    old,
    now,
  ]);
  expect(changes).toEqual([
    ['联系电话', '0000-1', '0000-2'],
    ['演示副本的声明', '演示副本', null],
    ['备案和标识', null, '网站支持IPv6'],
  ]);
});
