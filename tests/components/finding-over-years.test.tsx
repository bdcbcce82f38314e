import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IssueArticle } from '@/components/issue/issue-article';
import { NoticeArticle } from '@/components/notice/notice-article';
import { ContentError, formatFault } from '@/lib/content/fault';
import { type Content, readContent } from '@/lib/content/read-content';
import { feedEntries } from '@/lib/data/feed/feed-entries';
import { issueMarkdown } from '@/lib/data/markdown/issue-markdown';
import { toIssueRecord } from '@/lib/data/records/to-issue-record';
import { toIssueRow } from '@/lib/data/records/to-issue-row';
import { toNoticeData } from '@/lib/data/records/to-notice-data';
import type { Issue, Notice } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { entryWords } from '@/lib/notice/history/entry-words';
import { siteHistory } from '@/lib/notice/history/history';
import { buildIndex } from '@/lib/search/build-index';
import { acrossContent } from '@/tests/fixtures/across/across-content';
import { render } from './render';

// 2025: being rectified, with a promise; an update: rectified; 2027: found again; 2028: the look back says rectified.
let folder = '';
beforeAll(async () => {
  folder = await acrossContent();
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, lines: string): void {
  const file = join(folder, 'content/notices', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n---\n', `\n${lines}---\n`));
}
const read = (): Content => readContent(join(folder, 'content'));

function faults(): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(formatFault);
  }
}

type Shown = { content: Content; notice: Notice; issue: Issue };

function show(slug: string, id = '01'): Shown {
  const content = read();
  const notice = content.notices.find((one) => one.slug === slug);
  const issue = notice?.issues.find((one) => one.id === id);
  if (notice === undefined || issue === undefined) throw new Error(`no issue ${slug}/${id}`);
  return { content, notice, issue };
}

const draw = ({ content, notice, issue }: Shown) =>
  render(<IssueArticle site={content.site} notice={notice} issue={issue} />);
const historyOf = (shown: Shown): string[] =>
  draw(shown)('#history ~ ol > li')
    .toArray()
    .map((li) => draw(shown)(li).text());
const rowOf = ({ content, notice, issue }: Shown) => toIssueRow(toIssueRecord(content.site, notice, issue));
const changes = (): string[] =>
  siteHistory(read().notices).map((entry) => `${entry.date} ${entryWords(entry)}`);

test('in 2025 it is open, with its promise', () => {
  const first = show('2025-xuncha');
  expect(draw(first)('dl').text()).toContain('正在整改');
  expect(draw(first)('dl').text()).toContain('原文“力争2025年12月底前装齐雨量和水位监测设备”');
  expect(rowOf(first)).toMatchObject({ status: 'in-progress', targetMonths: '2025-12' });
});

test('an update says that it is rectified', () => {
  write(
    '2025-xuncha/issues/01.md',
    'updates:\n  - date: 2026-01-10\n    text: 监测设备已经装齐。\n    source: 示例市水利局\n    status: 已整改\n',
  );
  expect(rowOf(show('2025-xuncha'))).toMatchObject({ status: 'rectified', statusAsOf: '2026-01-10' });
});

test('the notice of 2027 finds it again: both pages say so, and nothing that was published changes', () => {
  const before = countStatuses(read().notices.flatMap(({ issues }) => issues));
  write(
    '2027-xuncha/issues/01.md',
    "returns:\n  - notice: 2025-xuncha\n    issue: '01'\n    reason: 两次说的都是水库安全巡查。\n",
  );
  const [earlier, later] = [show('2025-xuncha'), show('2027-xuncha')];
  expect(draw(later)('dl').text()).toContain('再次指出曾于2025年通报指出，当时列为已整改');
  expect(draw(earlier)('dl').text()).toContain('再次指出2027年通报，问题 1 小型水库安全巡查流于形式');
  expect(rowOf(earlier)).toMatchObject({ status: 'rectified', returnedIn: '2027-xuncha/01' });
  expect(countStatuses(read().notices.flatMap(({ issues }) => issues))).toEqual(before);
});

test('a follow-up changes nothing until an editor confirms which issue it is about', () => {
  write('2028-huitoukan/notice.md', 'follows: 2027-xuncha\n');
  expect(rowOf(show('2027-xuncha'))).toMatchObject({ status: 'in-progress', latestUpdate: '' });
  const of = (slug: string): string => {
    const { content, notice } = show(slug);
    return render(<NoticeArticle site={content.site} notice={notice} />)('article > header').text();
  };
  expect(of('2028-huitoukan')).toContain('本通报是巡察整改进展情况通报（2027年8月）的后续');
  expect(of('2027-xuncha')).toContain('后续通报：巡察整改通报（2028年3月）');
});

test('confirmed, it is an update of the issue of 2027, with its words, source and link', () => {
  write('2028-huitoukan/issues/01.md', "follows: '01'\n");
  const found = show('2027-xuncha');
  expect(rowOf(found)).toMatchObject({
    status: 'rectified',
    statusDocument: 'update',
    statusFrom: '巡察整改通报（2028年3月）',
    latestUpdate: '2028-03-15',
  });
  expect(historyOf(found)).toEqual([
    '2028年3月15日，状态由正在整改改为已整改（巡察整改通报（2028年3月））后续通报写明“已完成”。见巡察整改通报（2028年3月），问题 1 小型水库安全巡查流于形式。',
    '2027年8月20日，发布通报，状态为正在整改',
  ]);
  expect(draw(found)('#u-2028-03-15 a').attr('href')).toBe('/notices/2028-huitoukan/issues/01/');
  const own = show('2028-huitoukan');
  expect(draw(own)('dl').text()).toContain(
    '前次通报巡察整改进展情况通报（2027年8月），问题 1 小型水库安全巡查流于形式',
  );
  expect(rowOf(own)).toMatchObject({ follows: '2027-xuncha/01' });
});

test('every form says it in order', () => {
  expect(changes()).toEqual([
    '2028-03-15 发布通报',
    '2028-03-15 状态由正在整改改为已整改',
    '2027-08-20 发布通报',
    '2027-08-20 再次指出（2027年通报）',
    '2026-01-10 状态由正在整改改为已整改',
    '2025-03-10 发布通报',
  ]);
  const { site, notices } = read();
  expect(feedEntries(site, notices).map(({ title, url }) => `${title} ${new URL(url).pathname}`)).toEqual([
    expect.stringContaining('/notices/2028-huitoukan/'),
    '问题 1 小型水库安全巡查流于形式：状态由正在整改改为已整改 /notices/2027-xuncha/issues/01/',
    expect.stringContaining('/notices/2027-xuncha/'),
    '问题 1 山塘水库安全巡查不到位：再次指出（2027年通报） /notices/2025-xuncha/issues/01/',
    '问题 1 山塘水库安全巡查不到位：状态由正在整改改为已整改 /notices/2025-xuncha/issues/01/',
    expect.stringContaining('/notices/2025-xuncha/'),
  ]);
  const found = show('2027-xuncha');
  expect(issueMarkdown(site, found.notice, found.issue)).toContain(
    '2028年3月15日，状态由正在整改改为已整改（巡察整改通报（2028年3月））：后续通报写明“已完成”。见[巡察整改通报（2028年3月），问题 1 小型水库安全巡查流于形式](',
  );
  expect(toNoticeData(site, found.notice).notice).toMatchObject({
    follows: null,
    followedBy: [{ id: '2028-huitoukan', title: '巡察整改通报（2028年3月）' }],
  });
  const record = buildIndex(found.notice, []).records.find(({ issue }) => issue === '01');
  expect(record?.codes.status).toEqual(['rectified']);
  expect(record?.texts.at(-1)?.text).toBe('再次指出：曾于2025年通报指出，当时列为已整改。');
});

test('faults of a confirmation say what to write', () => {
  write('2028-huitoukan/issues/02.md', "follows: '01'\n");
  write('2028-huitoukan/issues/03.md', "follows: '9'\n");
  write('2025-xuncha/issues/02.md', "follows: '02'\n");
  expect(faults().sort()).toEqual([
    'content/notices/2025-xuncha/issues/02.md 第 6 行 follows：这份通报的 notice.md 没有写 follows，不知道是哪一份通报的问题。请先在 notice.md 里写上，或删去这一行。',
    'content/notices/2028-huitoukan/issues/02.md 第 6 行 follows：问题 01 也写了 01。一个问题在一份后续通报里只对应一个，请删去一处。',
    'content/notices/2028-huitoukan/issues/03.md 第 6 行 follows：通报 2027-xuncha 没有问题“9”。请写 notices/2027-xuncha/issues 文件夹里有的编号，就是文件名里的数字。',
  ]);
});
