import { expect, test } from 'vitest';
import { addressesToRecord, allPages, footerLinks, headerLinks, pageGroups } from '@/lib/pages/all-pages';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const whole = notice([issue()]);

test('the header links to the notice, its issues, all notices, the search and the editors’ page', () => {
  expect(headerLinks(whole)).toEqual([
    { label: '通报全文', path: '/notices/2026-library/' },
    { label: '问题清单', path: '/notices/2026-library/issues/' },
    { label: '历次通报', path: '/notices/' },
    { label: '搜索', path: '/search/' },
    { label: '网站说明', path: '/about/' },
  ]);
});

test('the footer links to data, changes, the check of quotations, what editors write, and the map', () => {
  expect(footerLinks(site).map(({ path }) => path)).toEqual([
    '/data/',
    '/changes/',
    '/quote/',
    '/about/',
    '/accessibility/',
    '/site-map/',
  ]);
});

test('only the search page is not indexed, only what editors write and the check of quotations have no date', () => {
  const pages = allPages([whole]);
  expect(pages.filter(({ changed }) => changed === undefined).map(({ path }) => path)).toEqual(['/search/']);
  expect(pages.filter(({ changed }) => changed === null).map(({ path }) => path)).toEqual([
    '/quote/',
    '/about/',
    '/accessibility/',
  ]);
});

test('a QR code is printed on the pages of notices and on those of the site', () => {
  expect(
    allPages([whole])
      .filter(({ hasQr }) => hasQr)
      .map(({ path }) => path),
  ).toEqual([
    '/',
    '/notices/',
    '/data/',
    '/changes/',
    '/search/',
    '/quote/',
    '/about/',
    '/accessibility/',
    '/site-map/',
    '/notices/2026-library/',
    '/notices/2026-library/issues/',
    '/notices/2026-library/documents/',
    '/notices/2026-library/figures/',
    '/notices/2026-library/timeline/',
    '/notices/2026-library/issues/02/',
  ]);
});

test('the map has every page once: those of the site, then those of each notice', () => {
  const groups = pageGroups(siteContent([whole]));
  expect(groups.map(({ title }) => title)).toEqual(['某市图书局 巡察整改公开', '2026年巡察整改通报']);
  expect(groups.flatMap(({ links }) => links.map(({ path }) => path))).toEqual(
    allPages([whole]).map(({ path }) => path),
  );
  expect(groups[1]?.links.map(({ label }) => label)).toEqual([
    '通报全文',
    '问题清单',
    '通报提到的文件和作品',
    '通报里的数字',
    '时间线',
    '问题 2 开放时间偏短',
  ]);
});

test('several notices have a page of comparison, listed and mapped, which a withdrawal may end', () => {
  const several = [whole, { ...whole, slug: '2025-library' }];
  const lists = [allPages(several), pageGroups(siteContent(several)).flatMap(({ links }) => links)].map(
    (pages) => pages.map(({ path }) => path),
  );
  for (const paths of lists) expect(paths).toContain('/compare/');
  expect(addressesToRecord(several)).not.toContain('/compare/');
});

test('notices and issues are recorded with their text, all other pages by address', () => {
  const byAddress = addressesToRecord([whole]);
  const others = allPages([whole]).filter(({ path }) => !byAddress.includes(path));
  expect(others.map(({ path }) => path)).toEqual([
    '/notices/2026-library/',
    '/notices/2026-library/issues/02/',
  ]);
});

test('the page of a file has the day of the last update that names it, and is recorded', () => {
  const update = (date: string) => ({ date, text: '进展。', source: '某市图书局', file: evidenceFile() });
  const named = notice([issue({ updates: [update('2026-04-01'), update('2026-05-01')] })]);
  const path = '/notices/2026-library/files/report/';
  expect(allPages([named]).filter((page) => page.path === path)).toEqual([
    { path, changed: '2026-05-01', hasQr: false },
  ]);
  expect(addressesToRecord([named])).toContain(path);
});
