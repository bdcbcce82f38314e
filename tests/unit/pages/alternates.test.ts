import { expect, test } from 'vitest';
import { feedAlternate, issueAlternates, issuesAlternates, noticeAlternates } from '@/lib/pages/alternates';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const kinds = (alternates: { path: string; type: string }[]) =>
  alternates.map(({ path, type }) => `${path.split('/').at(-1)} ${type}`);

test('each alternate is named with its media type', () => {
  expect(kinds(issueAlternates(issue()))).toEqual(['issue.json application/json', 'issue.md text/markdown']);
  expect(kinds(noticeAlternates(notice([])))).toEqual(['notice.md text/markdown', 'notice.txt text/plain']);
  expect(kinds(issuesAlternates(notice([])))).toEqual([
    'issues.json application/json',
    'issues.csv text/csv',
    'measures.csv text/csv',
  ]);
});

test('the feed goes by the name of the site', () => {
  expect(feedAlternate(site)).toEqual({
    path: '/feed.xml',
    type: 'application/atom+xml',
    label: '某市图书局 巡察整改公开',
  });
});
