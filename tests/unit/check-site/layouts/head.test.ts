import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readBreadcrumbs, readHead } from '@/lib/check-site/layouts/head';

const page = (title: string) =>
  load(`<title>${title}</title><link rel="canonical" href="https://books.example/a/"><meta property="og:title" content="说明">
<meta name="ColumnDescription" content="一句话"><nav aria-label="当前位置"><ol><li><a href="/">首页</a><span aria-hidden="true">/</span></li><li>说明</li></ol></nav>`);

test.each([
  ['说明 - 某局', '说明'],
  ['说明', '说明'],
  ['别的 - 某局', '别的 - 某局'],
])('the title %s is read as %s beside the name of the page', (title, read) => {
  expect(readHead(page(title))[0]?.facts).toMatchObject({
    '标题 title': read,
    '标题 og:title': '说明',
    '网址 canonical': 'https://books.example/a/',
    '网址 og:url': '',
    '说明 Description': '一句话',
  });
});

test('the status in the title of a link preview is no part of the title', () => {
  const head = (title: string) =>
    load(
      `<title>开放时间偏短 - 某局</title><meta name="Keywords" content="某局,已整改"><meta property="og:title" content="${title}">`,
    );
  expect(readHead(head('已整改：开放时间偏短'))[0]?.facts).toMatchObject({
    '标题 title': '开放时间偏短',
    '标题 og:title': '开放时间偏短',
  });
  expect(readHead(head('未完成整改：开放时间偏短'))[0]?.facts).toMatchObject({
    '标题 og:title': '未完成整改：开放时间偏短',
  });
});

test('breadcrumbs are about their links, the last one about the page', () => {
  expect(readBreadcrumbs(page(''))).toEqual([
    { about: 'https://books.example/', facts: { 位置: '1', 标题: '首页' } },
    { about: 'https://books.example/a/', facts: { 位置: '2', 标题: '说明' } },
  ]);
});
