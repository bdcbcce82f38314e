import { expect, test } from 'vitest';
import { noticeMarkdown } from '@/lib/data/markdown/notice-markdown';
import { issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const lines = (markdown: string): string[] => markdown.split('\n').filter((line) => line !== '');
const added = (markdown: string): string[] => lines(markdown).filter((line) => line.startsWith('>'));

test('the notice stands in reading order, each issue one level below the heading above it', () => {
  const text = noticeMarkdown(
    site,
    notice([issue({ parts: [{ label: '整改情况：', measures: [measure()] }] })]),
  );
  expect(lines(text).filter((line) => !line.startsWith('>'))).toEqual([
    '# 中共某市图书局党组关于巡察整改进展情况的通报',
    '## 二、整改情况',
    '### （一）服务方面',
    '##### （2）开放时间偏短。',
    '###### 整改情况：',
    '一是延长开放时间。',
  ]);
});

test.each([
  [{ chapter: null, area: null, theme: null }, '##'],
  [{ chapter: '二、整改情况', area: null, theme: null }, '###'],
  [{ chapter: '二、整改情况', area: '（一）服务方面', theme: null }, '####'],
])('an issue at %o is a heading %s', (position, marks) => {
  expect(lines(noticeMarkdown(site, notice([issue({ position })])))).toContain(
    `${marks} （2）开放时间偏短。`,
  );
});

test('what editors add stands in one block quotation below the title', () => {
  const text = noticeMarkdown(site, notice([unfinished()]));
  expect(lines(text)[1]).toBe('> - 网址：<https://books.example/notices/2026-library/>');
  expect(added(text)).toContain('> - 2026年3月1日发布，来源：某市图书局，截至2026年3月1日');
  expect(text.match(/(?:^>.*\n)+/gm)).toHaveLength(1);
});

test('a notice without a printed source names none', () => {
  const { source: _, ...sourceless } = notice([issue()]);
  expect(added(noticeMarkdown(site, sourceless))).toContain('> - 2026年3月1日发布，截至2026年3月1日');
});

test('a title that the editor supplied is no approved text', () => {
  const text = noticeMarkdown(site, { ...notice([issue()]), notPrinted: ['title'] });
  expect(text).not.toContain('# 中共');
  expect(added(text)[0]).toBe('> - 标题是本站添加的：中共某市图书局党组关于巡察整改进展情况的通报');
});

test('a text that looks like markup, and a label that is missing, change nothing', () => {
  const plain = issue({
    parts: [{ label: null, measures: [measure({ ordinal: null, text: '1. 甲*乙*' })] }],
  });
  expect(lines(noticeMarkdown(site, notice([plain]))).slice(-2)).toEqual([
    '##### （2）开放时间偏短。',
    '1\\. 甲\\*乙\\*',
  ]);
});

test('the notices before and after are named with their addresses', () => {
  const other = (slug: string) => ({ slug, shortTitle: slug, published: '2025-01-01' });
  const whole = { ...notice([]), follows: other('2025-library'), followedBy: [other('2027-library')] };
  expect(added(noticeMarkdown(site, whole))).toEqual(
    expect.arrayContaining([
      '> - 前次通报：2025-library，<https://books.example/notices/2025-library/>',
      '> - 后续通报：2027-library，<https://books.example/notices/2027-library/>',
    ]),
  );
});
