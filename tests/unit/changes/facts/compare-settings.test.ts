import { expect, test } from 'vitest';
import { compareSettings, siteCause } from '@/lib/changes/facts/compare-settings';

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
  const changes = compareSettings(before, after, () => '某文件').map(({ where, before: old, after: now }) => [
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

test('the contact of the only bureau is in its file, that of the publisher of several in site.yaml', () => {
  expect([siteCause('联系电话', false), siteCause('联系电话', true), siteCause('网站名称', false)]).toEqual([
    '单位的资料（bureaus）',
    '网站设置（site.yaml）',
    '网站设置（site.yaml）',
  ]);
});
