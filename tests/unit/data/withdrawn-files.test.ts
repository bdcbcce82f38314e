import { expect, test } from 'vitest';
import { atomFeed } from '@/lib/data/feed/atom-feed';
import { llmsText } from '@/lib/data/llms-text';
import { noticeFiles } from '@/lib/data/notice-files';
import { withdrawnIssueFiles, withdrawnNoticeFiles } from '@/lib/data/withdrawn-files';
import { bureau, site } from '@/tests/fixtures/notices/sample';
import { WITHDRAWAL, withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';

const notice = withdrawnNotice();
const [issue] = notice.withdrawn;
if (issue === undefined) throw new Error('nothing is withdrawn');
const STATUS = { code: 'withdrawn', label: '已撤下' };

test('the files of a withdrawn issue have the form of those it had', () => {
  const [json, markdown] = withdrawnIssueFiles(site, notice, issue);
  expect(json?.path).toBe('/notices/2026-library/issues/03/issue.json');
  expect(JSON.parse(json?.body ?? '')).toMatchObject({
    issues: [],
    withdrawn: [{ id: '03', notice: '2026-library', status: STATUS, ...WITHDRAWAL, basis: null }],
  });
  expect(markdown?.body.split('\n')[0]).toBe('# 〔问题3已撤下〕');
  expect(markdown?.body).toContain('状态：已撤下');
});

test('the files of a withdrawn notice, and of its issues, name no title', () => {
  const gone = {
    slug: '2024-old',
    bureau,
    bureauName: bureau.name,
    issuer: '某局党组',
    published: '2024-01-01 09:00',
    issues: ['01'],
    withdrawal: WITHDRAWAL,
  };
  const [json, markdown] = withdrawnNoticeFiles(site, gone);
  expect(JSON.parse(json?.body ?? '')).toEqual({
    notice: {
      id: '2024-old',
      url: 'https://books.example/notices/2024-old/',
      issuer: '某局党组',
      published: '2024-01-01',
    },
    status: STATUS,
    ...WITHDRAWAL,
    basis: null,
  });
  expect(markdown?.body).toContain('# 某局党组2024年1月1日发布的通报已撤下');
  expect(withdrawnNoticeFiles(site, gone, '01').map(({ path }) => path)).toEqual([
    '/notices/2024-old/issues/01/issue.json',
    '/notices/2024-old/issues/01/issue.md',
  ]);
  const [feed] = atomFeed(site, [notice], [gone]);
  expect(feed.body()).toContain('<title>某局党组2024年1月1日发布的通报：撤下通报</title>');
});

test('the files of the notice list it with its status and without words', () => {
  const body = (name: string): string =>
    noticeFiles(site, notice).find(({ path }) => path.endsWith(name))?.body ?? '';
  expect(JSON.parse(body('issues.json')).withdrawn).toHaveLength(1);
  expect(body('issues.csv').trimEnd().split('\r\n').at(-1)).toMatch(
    /^2026-library,03,https:\S+,,,withdrawn,已撤下,,,2026-11-28,,含有个人信息,,/,
  );
  expect(body('measures.csv')).not.toContain(',03,');
  expect(body('notice.txt')).toMatch(/〔问题3已撤下〕\n$/);
  expect(body('notice.md')).toContain('〔问题3已撤下〕');
  expect(llmsText(site, [notice])).toContain('的 2 个问题，其中 1 个已撤下');
});
