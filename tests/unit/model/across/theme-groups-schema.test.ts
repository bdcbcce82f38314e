import { expect, test } from 'vitest';
import { themeGroupsSchema } from '@/lib/model/across/theme-groups-schema';

const read = (groups: unknown) => themeGroupsSchema.safeParse({ groups }, { reportInput: true });
const faultsOf = (groups: unknown) =>
  read(groups).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test('a label stands for the code of its group', () => {
  expect(read([{ opens: '服务群众', group: '群众身边的腐败和不正之风' }]).data).toEqual({
    groups: [{ opens: '服务群众', group: 'people' }],
  });
});

test('a number before the words, and words that stand twice, are named with the cure', () => {
  const group = '基层党组织和干部队伍建设';
  expect(faultsOf([{ opens: '（二）服务群众', group }])).toEqual([
    ['groups.0.opens', '“（二）服务群众”带着编号。编号各份通报不同，请只写后面的字：服务群众。'],
  ]);
  const row = { opens: '服务群众', group };
  expect(faultsOf([row, row])).toEqual([['groups', '“服务群众”写了两次。请删去一条。']]);
});

test.each([
  [[{ opens: '服务群众', group: 'people' }], 'groups.0.group'],
  [[{ opens: '', group: '群众身边的腐败和不正之风' }], 'groups.0.opens'],
  [[], 'groups'],
])('%j is a fault in %s', (rows, path) => {
  expect(faultsOf(rows)).toEqual([[path, expect.any(String)]]);
});
