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
    pathsIn(addressesToPurge({ site, notices }, one)).filter((path) => path.startsWith('/bureaus/'));
  expect(purged([library], target)).toEqual([]);
  expect(purged([ofPaged, other], { ...target, notice: ofPaged })).toEqual([
    `/bureaus/${bureau.slug}/`,
    `/bureaus/${bureau.slug}/feed.xml`,
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
