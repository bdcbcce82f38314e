import { expect, test } from 'vitest';
import { pageOf } from '@/lib/pages/page-of';
import { withdrawnIssuePage, withdrawnNoticePage } from '@/lib/pages/withdrawn-pages';
import { bureau } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';
import { siteContent } from '@/tests/fixtures/site-content';

const notice = withdrawnNotice();
const content = siteContent([notice]);
const [issue] = notice.withdrawn;
if (issue === undefined) throw new Error('nothing is withdrawn');
const ofIssue = { notice, issue };
const withdrawn = {
  slug: '2024-old',
  bureau,
  bureauName: bureau.name,
  issuer: '某局党组',
  published: '2024-01-01 09:00',
  issues: ['01'],
  withdrawal: WITHDRAWAL,
};

test('the page of a withdrawn issue stands where the issue stood, without a QR code', () => {
  expect(pageOf(withdrawnIssuePage, content, ofIssue)).toMatchObject({
    path: '/notices/2026-library/issues/03/',
    label: '问题 3',
    above: [
      { path: '/' },
      { path: '/notices/' },
      { path: '/notices/2026-library/' },
      { path: '/notices/2026-library/issues/' },
    ],
    hasQr: false,
  });
});

test('the page of a withdrawn notice stands below the list of notices, without a QR code', () => {
  expect(pageOf(withdrawnNoticePage, content, { withdrawn })).toMatchObject({
    path: '/notices/2024-old/',
    label: '已撤下的通报',
    above: [{ path: '/' }, { path: '/notices/' }],
    hasQr: false,
  });
});

test('their heads say what was withdrawn, when and why', () => {
  const { alternates, ...words } = withdrawnIssuePage.head(content, ofIssue);
  expect(words).toEqual({
    name: '问题 3 已撤下：2026年巡察整改通报',
    description: '2026年巡察整改通报的问题 3 2026年11月28日撤下。原因：含有个人信息。',
  });
  expect(alternates.map(({ path }) => path.split('/').at(-1))).toEqual(['issue.json', 'issue.md']);
  expect(withdrawnNoticePage.head(content, { withdrawn })).toEqual({
    name: '通报已撤下：某局党组2024年1月1日发布的通报',
    description: '某局党组2024年1月1日发布的通报，2026年11月28日撤下。原因：含有个人信息。',
    alternates: [],
  });
});

test('neither is indexed, and both are recorded with their text', () => {
  for (const page of [withdrawnIssuePage, withdrawnNoticePage]) {
    expect(page.changed).toBeUndefined();
    expect(page.recorded).toBe('text');
  }
});
