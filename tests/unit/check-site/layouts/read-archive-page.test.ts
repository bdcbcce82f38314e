import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readArchiveIssues, readArchiveText } from '@/lib/check-site/layouts/read-archive-page';

const $ = load(
  '<main><h1>通报</h1><ul class="notes" data-editorial><li>网址：x</li></ul><div><h2>一、情况</h2>\n<article data-issue="02"><h3>（2）问题。</h3>\n<ul class="notes" data-editorial><li>网址：<a href="https://a.example/02/">x</a></li><li>状态：已整改，截至2026年3月1日</li></ul>\n<p>一是做了。</p></article></div></main>',
);

test('the approved text is what is not ours, without line ends', () => {
  expect(readArchiveText($)).toEqual([{ about: '', facts: { 原文: '通报一、情况（2）问题。一是做了。' } }]);
});

test('each issue is about its address', () => {
  expect(readArchiveIssues($)).toEqual([
    {
      about: 'https://a.example/02/',
      facts: { 原文: '（2）问题。一是做了。', 状态: '已整改，截至2026年3月1日', 目标时间: '' },
    },
  ]);
});
