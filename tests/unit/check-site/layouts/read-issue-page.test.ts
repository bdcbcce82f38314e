import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readIssuePage } from '@/lib/check-site/layouts/read-issue-page';

const $ =
  load(`<title>开放时间偏短 - 某市 - 图书局</title><link rel="canonical" href="https://books.example/02/">
<meta property="og:title" content="已整改：开放时间偏短">
<article><h1><span>（2）</span>开放时间偏短。</h1><p data-editorial="true"><span>问题 2（共 3 个）</span></p>
<dl data-editorial="true">
<div><dt>状态</dt><dd><span> 已整改</span><span>通报写明“已完成”&nbsp;· 截至2026年3月1日</span></dd></div>
<div><dt>目标时间</dt><dd><b><a href="#m1">2026年6月</a><span><span class="plain-only">（请对照）</span></span></b><span>仅就“一是”而言，原文“力争”。<span>截至2026年3月1日的通报</span></span></dd></div>
<div><dt>目标时间</dt><dd><a href="#u">2026年9月</a><span>原文“计划”。<span>截至2026年3月1日的通报</span></span></dd></div>
<div><dt>再次指出</dt><dd><span>曾于2024年通报指出，当时列为已整改</span><a href="/05/">问题 5 开馆时间不够</a><span>本站注：同一件事。</span></dd></div>
<div><dt>整改时限</dt><dd>6月底前<span>截至2026年3月1日</span></dd></div>
<div><dt>所在章节</dt><dd><a href="/"><span>二、整改情况</span><span>1.服务</span></a></dd></div></dl>
<section><ul><li id="m1"><b>一是</b>延长。<a data-editorial="true">#</a><p data-editorial="true">目标时间 2026年6月，原文“力争”。</p></li></ul></section>
<section data-editorial="true" aria-labelledby="history"><ol><li id="u-1">2026年5月6日，目标时间定为2026年9月<p>已到。</p></li><li>2026年3月2日，发布通报，状态为未完成整改</li></ol></section>
</article>
<section aria-labelledby="related"><ul><li><a href="/03/">问题 3 座位不足</a><span>都提到了</span></li></ul></section>
<nav><a href="/03/" rel="next"><span>问题 3 →</span>座位不足</a></nav>`);

test('the facts of an issue page are read in the words of the data files', () => {
  expect(readIssuePage($)[0]?.facts).toMatchObject({
    '标题 title': '开放时间偏短 - 某市',
    '网址 canonical': 'https://books.example/02/',
    '状态名称 og:title': '已整改',
    编号: '（2）',
    状态: '已整改，通报写明“已完成”，截至2026年3月1日',
    目标时间:
      '2026年6月，仅就“一是”而言，原文“力争”，截至2026年3月1日的通报\n2026年9月，原文“计划”，截至2026年3月1日的通报',
    再次指出:
      '曾于2024年通报指出，当时列为已整改，问题 5 开馆时间不够，本站注：同一件事。，https://books.example/05/',
    '未完成的原因（本站归纳）': '',
    责任单位: '',
    整改时限: '6月底前',
    所在章节: '二、整改情况，1.服务',
    措施: 'm1 一是延长。',
    措施旁的目标时间: 'm1 目标时间 2026年6月，原文“力争”。',
    更新和更正: '2026年5月6日，目标时间为2026年9月：已到。',
    通报时的状态: '未完成整改',
    相关问题: '3 座位不足，都提到了，https://books.example/03/',
    原文: '（2）开放时间偏短。一是延长。',
    次序: '问题 2（共 3 个）',
    上一个: '',
    下一个: 'https://books.example/03/ 座位不足',
  });
});
