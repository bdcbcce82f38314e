import { expect, test } from 'vitest';
import { publisherOf } from '@/lib/model/bureau/bureau';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { evidencePage, evidenceSubject } from '@/lib/pages/evidence-page';
import { documentsPage, issuePage, issuesPage, noticePage } from '@/lib/pages/notice-pages';
import { pageOf } from '@/lib/pages/page-of';
import { aboutPage, dataPage, homePage, noticesPage } from '@/lib/pages/site-pages';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const whole = notice([issue()]);
const content = siteContent([whole]);

test('above an issue are its list, its notice, the list of notices and the home page', () => {
  expect(pageOf(issuePage, content, { notice: whole, issue: issue() })).toEqual({
    path: '/notices/2026-library/issues/02/',
    label: '问题 2',
    above: [
      { label: '首页', path: '/' },
      { label: '历次通报', path: '/notices/' },
      { label: '2026年巡察整改通报', path: '/notices/2026-library/' },
      { label: '问题清单', path: '/notices/2026-library/issues/' },
    ],
    publisher: publisherOf(whole),
    hasQr: true,
  });
});

test.each([
  [
    'the list of issues',
    pageOf(issuesPage, content, { notice: whole }),
    ['首页', '历次通报', '2026年巡察整改通报'],
  ],
  [
    'the list of documents',
    pageOf(documentsPage, content, { notice: whole }),
    ['首页', '历次通报', '2026年巡察整改通报'],
  ],
  ['a notice', pageOf(noticePage, content, { notice: whole }), ['首页', '历次通报']],
  ['the list of notices', pageOf(noticesPage, content, null), ['首页']],
  ['the data page', pageOf(dataPage, content, null), ['首页']],
  ['the home page', pageOf(homePage, content, null), []],
])('%s has the right breadcrumbs', (_, { above }, labels) => {
  expect(above.map(({ label }) => label)).toEqual(labels);
});

test('the editors’ page is named by its own title', () => {
  expect(pageOf(aboutPage, content, null).label).toBe('网站说明');
});

test('above the page of a file is the issue whose update names it', () => {
  const named = issue({
    updates: [{ date: '2026-04-01', text: '进展。', source: '某市图书局', file: evidenceFile() }],
  });
  const [evidence] = evidenceFiles(notice([named]));
  if (evidence === undefined) throw new Error('the notice has no evidence');
  const { path, label, above } = pageOf(evidencePage, content, evidenceSubject(notice([named]), evidence));
  expect([path, label, above.at(-1)]).toEqual([
    '/notices/2026-library/files/report/',
    '验收报告',
    { label: '问题 2', path: '/notices/2026-library/issues/02/' },
  ]);
});
