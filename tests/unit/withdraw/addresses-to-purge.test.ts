import { expect, test } from 'vitest';
import { addressesToPurge, pagesToReport, searchToPurge } from '@/lib/withdraw/addresses-to-purge';
import type { Target } from '@/lib/withdraw/find-target';
import { bureau, issue, notice, site } from '@/tests/fixtures/notices/sample';

const library = notice([issue()]);
const target: Target = { kind: 'issue', notice: library, issue: issue() };
const pathsIn = (urls: string[]): string[] => urls.map((url) => url.replace(site.origin, ''));

test('the page of a bureau and its feed list the issue where there are several bureaus', () => {
  const paged = { ...bureau, home: `/bureaus/${bureau.slug}/` };
  const ofPaged = { ...library, bureau: paged };
  const other = { ...notice([]), bureau: { ...paged, slug: 'archive', home: '/bureaus/archive/' } };
  const purged = (notices: (typeof library)[], one: Target) =>
    pathsIn(addressesToPurge({ site, notices, withdrawnNotices: [] }, one)).filter((path) =>
      path.startsWith('/bureaus/'),
    );
  expect(purged([library], target)).toEqual([]);
  expect(purged([ofPaged, other], { ...target, notice: ofPaged })).toEqual([
    `/bureaus/${bureau.slug}/`,
    `/bureaus/${bureau.slug}/feed.xml`,
    '/bureaus/',
  ]);
});

test('of the older entries of the feed, the documents that name the notice', () => {
  const day = (year: number, count: number): string => new Date(Date.UTC(year, 0, 1 + count)).toISOString();
  const updates = (year: number) =>
    Array.from({ length: 150 }, (_, count) => ({
      date: day(year, count).slice(0, 10),
      text: '进展。',
      source: '某市图书局',
    }));
  const other = {
    ...notice([issue({ notice: 'other', updates: updates(2020) })]),
    slug: 'other',
    published: '2019-01-01',
  };
  const own = notice([issue({ updates: updates(2027) })]);
  const purged = addressesToPurge({ site, notices: [own, other], withdrawnNotices: [] }, target);
  expect(pathsIn(purged).filter((path) => path.endsWith('.atom'))).toEqual([
    '/feed/2027-1.atom',
    '/feed/2026-1.atom',
  ]);
});

test('an index in shards has a root and a folder of words', () => {
  expect(pathsIn(searchToPurge(site, target))).toEqual([
    '/search/index.json',
    '/search/2026-library/（整个目录）',
  ]);
});

test('search engines are told of no page of the site itself', () => {
  expect(
    pathsIn(pagesToReport(site, target)).every((path) => path.startsWith('/notices/2026-library/')),
  ).toBe(true);
});
