import { expect, test } from 'vitest';
import { feedEntries } from '@/lib/data/feed/feed-entries';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const updated = unfinished({
  updates: [
    { date: '2026-04-01', text: '已增加人手。', source: '某市图书局' },
    { date: '2026-05-01', text: '基本完成。', source: '某市图书局办公室', status: 'basically-complete' },
  ],
});
const older = { ...notice([]), slug: '2024-library', published: '2024-03-01', title: '更早的通报' };
const entries = feedEntries(site, [older, notice([issue({ id: '01' }), updated])]);

test('notices and updates are listed newest first, by the dates of the content', () => {
  expect(entries.map(({ title, updated: moment }) => `${moment} ${title}`)).toEqual([
    '2026-05-01T00:00:00+08:00 问题 2 开放时间偏短：状态由未完成整改改为基本完成整改',
    '2026-04-01T00:00:00+08:00 问题 2 开放时间偏短：发布新进展，状态不变',
    '2026-03-01T09:00:00+08:00 中共某市图书局党组关于巡察整改进展情况的通报',
    '2024-03-01T00:00:00+08:00 更早的通报',
  ]);
});

test('a notice keeps its date and id when something new comes', () => {
  const [before] = feedEntries(site, [notice([issue()])]);
  expect(entries).toContainEqual({ ...before, summary: expect.stringContaining('2 个问题') });
});

test('a notice keeps its ids when it is renamed, and leads to its new addresses', () => {
  const now = {
    ...notice([{ ...updated, notice: 'new' }]),
    slug: 'new',
    formerly: ['2026-library', 'other'],
  };
  const renamed = feedEntries(site, [now]);
  expect(renamed.map(({ id }) => id)).toEqual(entries.slice(0, 3).map(({ id }) => id));
  expect(renamed[0]?.url).toBe('https://books.example/notices/new/issues/02/#u-2026-05-01');
});

test('a notice leads to the page on which it was first published', () => {
  const sourceUrl = 'https://www.example.gov.cn/tongbao/1.html';
  const [entry] = feedEntries(site, [{ ...notice([]), sourceUrl }]);
  expect(entry?.related).toEqual([{ url: sourceUrl, title: '官方发布的网页' }]);
  expect(feedEntries(site, [notice([])])[0]?.related).toEqual([]);
});

test('an update shows its text and source and links to its anchor', () => {
  expect(entries[0]).toEqual({
    id: 'tag:books.example,2025:/notices/2026-library/issues/02/2026-05-01',
    title: '问题 2 开放时间偏短：状态由未完成整改改为基本完成整改',
    updated: '2026-05-01T00:00:00+08:00',
    url: 'https://books.example/notices/2026-library/issues/02/#u-2026-05-01',
    author: '某市图书局办公室',
    summary: '基本完成。',
    related: [],
  });
});

const erratum = { date: '2026-06-01', from: '30小时', to: '36小时', reason: '录入时抄错。' };

test('an erratum of an issue or notice shows both texts and the reason', () => {
  const corrected = { ...notice([issue({ errata: [erratum] })]), errata: [erratum, erratum] };
  const summary = '“30小时”更正为“36小时”。原因：录入时抄错。';
  expect(feedEntries(site, [corrected]).slice(0, 3)).toMatchObject([
    {
      id: 'tag:books.example,2025:/notices/2026-library/issues/02/erratum-1',
      title: '问题 2 开放时间偏短：更正文字',
      url: 'https://books.example/notices/2026-library/issues/02/#e-1',
      author: '某市图书局 巡察整改公开',
      summary,
    },
    {
      id: 'tag:books.example,2025:/notices/2026-library/erratum-2',
      title: '2026年巡察整改通报：更正文字',
      summary,
    },
    { id: 'tag:books.example,2025:/notices/2026-library/erratum-1', summary },
  ]);
});

test('a return is an entry of the earlier issue, on the day of the later notice, and keeps its id when that is renamed', () => {
  const by = {
    notice: { slug: '2027-new', formerly: ['2027-old'], shortTitle: '通报', published: '2027-05-06 10:00' },
    issue: { id: '03', notice: '2027-new', title: '开放时间又短了' },
    reason: '两次说的是同一间阅览室。',
  };
  const [entry] = feedEntries(site, [notice([issue({ returnedIn: [by] })])]);
  expect(entry).toEqual({
    id: 'tag:books.example,2025:/notices/2026-library/issues/02/return-2027-old-03',
    title: '问题 2 开放时间偏短：再次指出（2027年通报）',
    updated: '2027-05-06T00:00:00+08:00',
    url: 'https://books.example/notices/2026-library/issues/02/#r-2027-new-03',
    author: '某市图书局 巡察整改公开',
    summary: '见2027年通报，问题 3 开放时间又短了。本站注：两次说的是同一间阅览室。',
    related: [{ url: 'https://books.example/notices/2027-new/issues/03/', title: '问题 3 开放时间又短了' }],
  });
});
