import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import type { ThemeGroup } from '@/lib/model/across/theme-group';
import { groupOf } from '@/lib/notice/groups/group-of';

const of = (area: string | null) => ({ position: { chapter: null, area, theme: null } });

test.each<[string, ThemeGroup]>([
  ['（一）聚焦党中央各项决策部署在基层的落实情况', 'decisions'],
  ['（一）聚焦党的路线方针政策和党中央决策部署的贯彻落实', 'decisions'],
  ['(二)聚焦群众身边腐败问题和不正之风', 'people'],
  ['3.聚焦基层党组织领导班子建设', 'organization'],
])('%s is recognised by its opening words', (area, group) => {
  expect(groupOf(of(area), [])).toBe(group);
});

test('other words belong to no group, nor do usual ones further back', () => {
  expect(groupOf(of('（一）服务方面'), [])).toBeNull();
  expect(groupOf(of('（一）没有聚焦群众'), [])).toBeNull();
  expect(groupOf(of(null), [])).toBeNull();
});

test('an editor maps other words, and the longest opening counts, before the usual ones', () => {
  const mapped = [
    { opens: '服务', group: 'people' as const },
    { opens: '服务大局', group: 'decisions' as const },
    { opens: '聚焦群众路线', group: 'organization' as const },
  ];
  expect(groupOf(of('（一）服务方面'), mapped)).toBe('people');
  expect(groupOf(of('（一）服务大局方面'), mapped)).toBe('decisions');
  expect(groupOf(of('（二）聚焦群众路线教育'), mapped)).toBe('organization');
});

test('every issue under a focus area of the published notice belongs to one of the three', () => {
  const listed = readContent('content').notices.flatMap(({ issues }) =>
    issues.filter(({ position }) => position.theme !== null),
  );
  expect(listed.length).toBeGreaterThan(30);
  expect(new Set(listed.map((issue) => groupOf(issue, [])))).toEqual(
    new Set(['decisions', 'people', 'organization']),
  );
});
