import { expect, test } from 'vitest';
import { allIssuesPage, laterIssuesPage } from '@/lib/pages/all-issues-pages';
import { addressesToRecord, pageGroups, sitePages } from '@/lib/pages/all-pages';
import { pageOf } from '@/lib/pages/page-of';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const many = notice(Array.from({ length: 99 }, () => issue()));
const notices = [many, { ...notice([issue(), issue()]), slug: 'other', published: '2027-01-01' }];
const content = siteContent(notices);

test('the list has its first page and those after it, which are below it', () => {
  expect(sitePages(notices).filter(({ path }) => path.startsWith('/issues/'))).toEqual([
    { path: '/issues/', changed: '2027-01-01', hasQr: true },
    { path: '/issues/2/', changed: '2027-01-01', hasQr: false },
  ]);
  expect(pageOf(laterIssuesPage, content, { number: 2 }).above.map(({ path }) => path)).toEqual([
    '/',
    '/issues/',
  ]);
  expect(allIssuesPage.head(content, null).description).toContain('2 份通报、101 个问题');
  expect(allIssuesPage.head(content, null).alternates.map(({ path }) => path)).toEqual([
    '/data/issues.json',
    '/data/issues.csv',
    '/feed.xml',
  ]);
  expect(laterIssuesPage.head(content, { number: 2 }).name).toBe('全部问题：第 2 页');
  expect(pageGroups(content).find(({ title }) => title === '全部问题')?.links).toEqual([
    { label: '第 1 页', path: '/issues/' },
    { label: '第 2 页', path: '/issues/2/' },
  ]);
});

test('none is recorded, as a withdrawal may leave fewer of them', () => {
  expect(addressesToRecord(notices).filter((path) => path.startsWith('/issues/'))).toEqual([]);
});

test('a site of one notice has no such page', () => {
  expect(sitePages([many]).filter(({ path }) => path.startsWith('/issues/'))).toEqual([]);
});
