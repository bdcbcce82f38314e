import { expect, test } from 'vitest';
import { issuePage, issuesPage, noticePage } from '@/lib/pages/notice-pages';
import { homePage, noticesPage } from '@/lib/pages/site-pages';
import { issue, measure, notice, unfinished } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const whole = notice([issue(), unfinished()]);
const content = siteContent([whole]);
const ofIssue = (one = issue()) => issuePage.head(content, { notice: whole, issue: one });
const paths = ({ alternates }: { alternates: { path: string }[] }) => alternates.map(({ path }) => path);

test('an issue is described by status, title and the beginning of its text', () => {
  expect(ofIssue().description).toBe('已整改：开放时间偏短。延长开放时间。');
  const long = issue({ parts: [{ label: '整改情况：', measures: [measure({ text: '𬱖'.repeat(90) })] }] });
  expect(ofIssue(long).description).toBe(`已整改：开放时间偏短。${'𬱖'.repeat(80)}…`);
});

test('a notice is described by who inspected whom and when', () => {
  expect(noticePage.head(content, { notice: whole }).description).toBe(
    '2025年4月1日至5月31日，市委巡察一组对某市图书局开展巡察。中共某市图书局党组公布 2 个问题的整改情况。',
  );
});

test('pages name their alternates', () => {
  expect(paths(ofIssue())).toEqual([
    '/notices/2026-library/issues/02/issue.json',
    '/notices/2026-library/issues/02/issue.md',
    '/feed.xml',
  ]);
  expect(paths(noticePage.head(content, { notice: whole }))).toContain('/notices/2026-library/notice.md');
  expect(paths(issuesPage.head(content, { notice: whole }))).toContain('/notices/2026-library/issues.csv');
});

test('the feed is announced on home, lists of notices, notices and issues', () => {
  const heads = [
    homePage.head(content, null),
    noticesPage.head(content, null),
    noticePage.head(content, { notice: whole }),
    ofIssue(),
  ];
  for (const head of heads) expect(paths(head)).toContain('/feed.xml');
});
