import { expect, test } from 'vitest';
import { feedTwin, issuesTwins, issueTwins, noticeTwins } from '@/lib/data/twins';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

const kinds = (twins: { path: string; type: string }[]) =>
  twins.map(({ path, type }) => `${path.split('/').at(-1)} ${type}`);

test('each twin is named with its media type', () => {
  expect(kinds(issueTwins(issue()))).toEqual(['issue.json application/json', 'issue.md text/markdown']);
  expect(kinds(noticeTwins(notice([])))).toEqual(['notice.md text/markdown', 'notice.txt text/plain']);
  expect(kinds(issuesTwins(notice([])))).toEqual([
    'issues.json application/json',
    'issues.csv text/csv',
    'measures.csv text/csv',
  ]);
});

test('the feed goes by the name of the site', () => {
  expect(feedTwin(site)).toEqual({
    path: '/feed.xml',
    type: 'application/atom+xml',
    label: '某市图书局 巡察整改公开',
  });
});
