import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { IssueArticle } from '@/components/issue/issue-article';
import { IssueRow } from '@/components/lists/issue-row';
import { UnfinishedList } from '@/components/lists/unfinished-list';
import { ChangesView } from '@/components/views/changes-view';
import { type Content, readContent } from '@/lib/content/read-content';
import { feedEntries } from '@/lib/data/feed/feed-entries';
import { issueMarkdown } from '@/lib/data/markdown/issue-markdown';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import type { Issue, Notice } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { samplePage } from '@/tests/fixtures/site-content';
import { render } from './render';

// An issue of 2025 whose notice stated no status, which was rectified by an update, and was found again by the notice of 2026.
const EARLIER = 'notices/2025-archive/issues/04.md';
const LATER = 'notices/2026-library/issues/03.md';
const folder = copyContent(LIFE_CONTENT);
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, lines: string): Content {
  const file = join(folder, 'content', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n---\n', `\n${lines}---\n`));
  return readContent(join(folder, 'content'));
}

function find({ notices }: Content, slug: string, id: string): { notice: Notice; issue: Issue } {
  const notice = notices.find((one) => one.slug === slug);
  const issue = notice?.issues.find((one) => one.id === id);
  if (notice === undefined || issue === undefined) throw new Error(`no issue ${slug}/${id}`);
  return { notice, issue };
}

const rectified = write(
  EARLIER,
  'updates:\n  - date: 2025-12-01\n    text: 周日已经开放。\n    source: 示例市档案馆\n    status: 已整改\n',
);
const found = write(
  LATER,
  "returns:\n  - notice: 2025-archive\n    issue: '04'\n    reason: 两次说的都是布点和开放不够方便读者。\n",
);
const { site } = found;
const earlier = find(found, '2025-archive', '04');
const later = find(found, '2026-library', '03');
const draw = ({ notice, issue }: typeof earlier) =>
  render(<IssueArticle site={site} notice={notice} issue={issue} />);

test('the later page says when it was found before, and as what it was listed then', () => {
  const row = draw(later)('dt:contains(再次指出) + dd');
  expect(
    row
      .children()
      .map((_, one) => one.tagName)
      .get(),
  ).toEqual(['span', 'a', 'span']);
  expect(row.text()).toBe(
    '曾于2025年通报指出，当时列为已整改问题 4 针对“开放时间偏短”问题本站注：两次说的都是布点和开放不够方便读者。',
  );
  expect(row.find('a').attr('href')).toBe('/notices/2025-archive/issues/04/');
});

test('the earlier page says that it was found again; its status stays what was published', () => {
  const $ = draw(earlier);
  const row = $('dt:contains(再次指出) + dd');
  expect(row.text()).toBe('2026年通报，问题 3 分馆布局不够均衡本站注：两次说的都是布点和开放不够方便读者。');
  expect(row.find('a').attr('href')).toBe('/notices/2026-library/issues/03/');
  expect($('dl').text()).toMatch(/已整改据示例市档案馆发布的情况.*截至.*2025年12月1日/);
  expect(
    $('#history ~ ol > li')
      .map((_, li) => $(li).text())
      .get(),
  ).toEqual([
    '2026年3月2日，再次指出（2026年通报）见2026年通报，问题 3 分馆布局不够均衡。本站注：两次说的都是布点和开放不够方便读者。',
    '2025年12月1日，状态由未写明状态改为已整改（示例市档案馆）周日已经开放。',
    '2025年9月1日，发布通报，状态为未写明状态',
  ]);
  expect($('#r-2026-library-03').length).toBe(1);
});

test('a return is no change of status: all counts are those of before', () => {
  const counts = ({ notices }: Content) => notices.map(({ issues }) => countStatuses(issues));
  expect(counts(found)).toEqual(counts(rectified));
});

test('lists and home carry a mark, where the issue is open', () => {
  const marks = ($: ReturnType<typeof render>) =>
    $('p:contains(再次指出)')
      .map((_, one) => $(one).text())
      .get();
  expect(marks(render(<IssueRow site={site} issue={earlier.issue} />))).toEqual(['再次指出：2026年通报']);
  expect(marks(render(<UnfinishedList site={site} notice={later.notice} />))).toEqual([
    '再次指出：曾于2025年通报指出，当时列为已整改',
  ]);
  expect(marks(render(<UnfinishedList site={site} notice={earlier.notice} />))).toEqual([]);
});

test('the data name the other issue both ways', () => {
  const rowOf = ({ notice, issue }: typeof earlier) => toIssueRow(toIssueRecord(site, notice, issue));
  expect(rowOf(later)).toMatchObject({ returns: '2025-archive/04', returnedIn: '' });
  expect(rowOf(earlier)).toMatchObject({ returns: '', returnedIn: '2026-library/03', status: 'rectified' });
  expect(issueMarkdown(site, later.notice, later.issue)).toContain(
    '再次指出：曾于2025年通报指出，当时列为已整改，问题 4 针对“开放时间偏短”问题，本站注：两次说的都是布点和开放不够方便读者。，',
  );
});

test('the feed and the page of changes have it on the day of the later notice', () => {
  const entry = feedEntries(site, found.notices).find(({ title }) => title.includes('再次指出'));
  expect(entry).toMatchObject({ updated: '2026-03-02T00:00:00+08:00' });
  const page = render(
    <ChangesView
      page={samplePage('/changes/', '更新记录')}
      site={site}
      notices={found.notices}
      withdrawn={[]}
    />,
  );
  expect(page('main').text()).toContain('每次更新、更正和再次指出，最近的在前');
  expect(page('main ol').text()).toContain(
    '2026年3月2日，再次指出（2026年通报）问题 4 针对“开放时间偏短”问题',
  );
});
