import { expect, test } from 'vitest';
import {
  documentsHead,
  type Head,
  homeHead,
  issueHead,
  issuesHead,
  noticeHead,
  noticesHead,
} from '@/lib/head/page-head';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const whole = notice([issue(), unfinished()]);

test('an issue’s title comes first, the bureau last', () => {
  expect(issueHead(site, whole, issue()).title).toBe('开放时间偏短 - 某市图书局');
  expect(issuesHead(site, whole).title).toBe('问题清单：2026年巡察整改通报 - 某市图书局');
  expect(documentsHead(site, whole).title).toBe('提到的文件：2026年巡察整改通报 - 某市图书局');
});

test('an issue’s description is status, title and the beginning of its text', () => {
  expect(issueHead(site, whole, issue()).description).toBe('已整改：开放时间偏短。延长开放时间。');
  const long = issue({ parts: [{ label: '整改情况：', measures: [measure({ text: '𬱖'.repeat(90) })] }] });
  expect(issueHead(site, whole, long).description).toBe(`已整改：开放时间偏短。${'𬱖'.repeat(80)}…`);
});

test('each page names its own address', () => {
  expect(homeHead(site).path).toBe('/');
  expect(noticeHead(site, whole).tags).toMatchObject({ Url: 'https://books.example/notices/2026-library/' });
});

test('the description of a notice tells who inspected whom and when', () => {
  expect(noticeHead(site, whole).description).toBe(
    '2025年4月1日至5月31日，市委巡察一组对某市图书局开展巡察。中共某市图书局党组公布 2 个问题的整改情况。',
  );
});

test('a page names the files that are its alternates', () => {
  const paths = ({ alternates }: Head) => alternates.map(({ path }) => path);
  expect(paths(issueHead(site, whole, issue()))).toEqual([
    '/notices/2026-library/issues/02/issue.json',
    '/notices/2026-library/issues/02/issue.md',
  ]);
  expect(paths(noticeHead(site, whole))).toContain('/notices/2026-library/notice.md');
  expect(paths(issuesHead(site, whole))).toContain('/notices/2026-library/issues.csv');
});

test('readers of feeds find the feed from the pages above the issues', () => {
  for (const { alternates } of [homeHead(site), noticesHead(site), noticeHead(site, whole)]) {
    expect(alternates).toContainEqual({
      path: '/feed.xml',
      type: 'application/atom+xml',
      label: '某市图书局 巡察整改公开',
    });
  }
});
