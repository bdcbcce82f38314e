import { expect, test } from 'vitest';
import { estimates, issuesAt, type MeasuredSite, sitesFor } from '@/tests/bench/growth/on-paper';

const site = (issues: number, seconds: number, bytes?: number): MeasuredSite => ({
  issues,
  figures: new Map([['s', seconds], ...(bytes === undefined ? [] : [['KB', bytes] as const])]),
});
// 2 seconds for each 1,000 issues between the two largest; the smallest does not count.
const sites = [site(43, 100), site(1000, 12, 5), site(5000, 20, 5)];

test('an estimate lies on the line through the two largest sites', () => {
  expect(estimates(sites, 130_000)).toEqual([
    { name: 's', perThousand: 2, there: 270 },
    { name: 'KB', perThousand: 0, there: 5 },
  ]);
  expect(estimates([site(43, 1)], 130_000)).toEqual([]);
});

test('a limit is reached where the line reaches it, and never by what does not grow', () => {
  expect(issuesAt(sites, { name: 's', most: 110 })).toBe(50_000);
  expect(issuesAt(sites, { name: 'KB', most: 100 })).toBeNull();
});

test('the lowest limit decides how many sites there are', () => {
  const limits = [
    { name: 's', most: 210 },
    { name: 's', most: 110 },
  ];
  expect(sitesFor(sites, 130_000, limits)).toEqual({ limit: limits[1], issues: 50_000, sites: 3 });
  expect(sitesFor(sites, 130_000, [{ name: 'KB', most: 100 }])).toBeNull();
});
