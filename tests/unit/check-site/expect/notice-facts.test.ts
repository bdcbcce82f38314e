import { expect, test } from 'vitest';
import { filterFacts, noticeFacts } from '@/lib/check-site/expect/notice-facts';
import { issue, published } from '@/tests/unit/check-site/sample-data';

const done = issue({
  status: { ...issue().status, code: 'rectified', label: '已整改' },
  remaining: [],
  theme: '2.甲',
});

test('a notice states day, source and counts', () => {
  expect(noticeFacts(published([issue(), done, issue()]))).toMatchObject({
    发布: '2026年3月2日发布，来源：某局',
    问题的个数: '3 个问题',
    各状态的个数: '1 个已整改\n2 个基本完成整改',
    通报的名称: '2026年整改通报',
  });
});

test('in the search index, a title that is not approved text stands above it', () => {
  const text = (html: string) => noticeFacts(published([issue()], `<article>${html}</article>`));
  expect(text('关于整改进展的通报一')).toMatchObject({
    原文: '关于整改进展的通报一',
    全文: '关于整改进展的通报一',
  });
  expect(text('一')).toMatchObject({ 原文: '一', 全文: '关于整改进展的通报一' });
});

test('filters count issues by code, and headings together with those above them', () => {
  expect(filterFacts([issue(), done, issue({ chapter: '三、甲', theme: '2.甲' })])).toEqual({
    状态的筛选: 'basically-complete 基本完成整改（2）\nrectified 已整改（1）',
    原因的筛选: 'staffing-limit 编制受限（2）',
    类别的筛选: '二、整改情况（2）\n1.服务不够便利（1）\n2.甲（1）\n三、甲（1）\n2.甲（1）',
  });
});

test('a notice states which it follows, and which follow it', () => {
  const other = (id: string) => ({ id, url: `https://books.example/notices/${id}/`, title: id });
  const one = published();
  const notice = { ...one.notice, follows: other('a'), followedBy: [other('c'), other('d')] };
  expect(noticeFacts({ ...one, notice })).toMatchObject({
    前次通报: 'a，https://books.example/notices/a/',
    后续通报: 'c，https://books.example/notices/c/\nd，https://books.example/notices/d/',
  });
});
