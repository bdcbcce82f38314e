import { expect, test } from 'vitest';
import { compareBureaus } from '@/lib/changes/facts/compare-bureaus';

const library = new Map([
  ['名称', '某市图书局'],
  ['联系电话', '0000-1'],
]);
const museum = new Map([['名称', '某市文物局']]);
const compare = (before: Map<string, Map<string, string>> | null, after: typeof before) =>
  compareBureaus(before, after).map(({ where, before: old, after: now, cause }) => [where, old, now, cause]);

test('a change of a bureau is told under its name, with its file', () => {
  const renamed = new Map([...library, ['名称', '某市文献局'], ['联系电话', '0000-2']]);
  const both = new Map([
    ['library', library],
    ['museum', museum],
  ]);
  expect(compare(both, new Map([...both, ['library', renamed]]))).toEqual([
    ['单位 某市文献局的名称', '某市图书局', '某市文献局', '单位的资料（bureaus/library.md）'],
    ['单位 某市文献局的联系电话', '0000-1', '0000-2', '单位的资料（bureaus/library.md）'],
  ]);
  expect(compare(both, both)).toEqual([]);
});

test('a bureau that comes or goes is told once', () => {
  const one = new Map([['library', library]]);
  const two = new Map([...one, ['museum', museum]]);
  expect(compare(one, two)).toEqual([
    ['单位 某市文物局', null, '某市文物局', '单位的资料（bureaus/museum.md）'],
  ]);
  expect(compare(two, one)).toEqual([
    ['单位 某市文物局', '某市文物局', null, '单位的资料（bureaus/museum.md）'],
  ]);
});

test('where one of the sites lists no bureaus, nothing is told of them', () => {
  const one = new Map([['library', library]]);
  expect([...compare(null, one), ...compare(one, null)]).toEqual([]);
});
