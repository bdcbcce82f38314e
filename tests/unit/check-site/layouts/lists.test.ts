import { load } from 'cheerio';
import { expect, test } from 'vitest';
import * as lists from '@/lib/check-site/layouts/lists';

const about = 'https://books.example/02/';
const page = (html: string) =>
  load(`<link rel="canonical" href="https://books.example/"><main>${html}</main>`);

test('a row of a list of issues', () => {
  const html =
    '<li data-issue="02"><a href="/02/"><span>2</span><span>标题</span><span><b> 未完成整改</b></span></a><p>仅就“二是”而言，<b>目标时间 2026年6月</b></p><p>再次指出：2027年通报</p></li>';
  expect(lists.readIssueList(page(html))).toEqual([
    {
      about,
      facts: {
        'data-issue': '02',
        标题: '标题',
        状态名称: '未完成整改',
        加粗的目标月份: '2026年6月',
        再次指出的标记: '再次指出：2027年通报',
      },
    },
  ]);
});

test('an issue on the page of a notice', () => {
  const html = `<article><section id="issue-02"><h4><a href="/02/"><span data-editorial="">已整改： </span>（2）标题。</a></h4>
<div id="issue-02-m1"><p><b>整改情况：</b>一是。</p><p data-editorial=""><b>目标时间 2026年6月<span><span class="plain-only">（请对照）</span></span></b>原文“力争”。</p></div></section></article>`;
  expect(lists.readNoticePage(page(html))).toEqual([
    {
      about,
      facts: {
        锚点: 'issue-02',
        状态名称: '已整改',
        措施条数: '1',
        措施旁的目标时间: 'm1 目标时间 2026年6月，原文“力争”。',
        加粗的目标月份: '2026年6月',
        原文: '（2）标题。整改情况：一是。',
      },
    },
  ]);
});

test('a mark of the home page, also with a comma in the title', () => {
  const html = '<ul><li><a href="/02/" title="甲"><span>2 标题，长，已整改</span></a></li></ul>';
  expect(lists.readMarks(page(html))).toEqual([{ about, facts: { 标题: '标题，长', 状态名称: '已整改' } }]);
});

test('an unfinished issue on the home page', () => {
  const html = `<section aria-labelledby="unfinished"><ul><li><p> 未完成整改</p><div><p><a href="/02/">标题</a></p>
<p>未完成的原因（本站归纳）：编制受限</p><p><b>目标时间 2026年6月<span class="plain-only">（请对照）</span></b>原文“力争”。截至2026年3月1日的通报</p><p>再次指出：2027年通报</p></div></li></ul></section>`;
  expect(lists.readUnfinished(page(html))).toEqual([
    {
      about,
      facts: {
        标题: '标题',
        状态名称: '未完成整改',
        '未完成的原因（本站归纳）': '编制受限',
        目标时间: '2026年6月，原文“力争”，截至2026年3月1日的通报',
        再次指出的标记: '再次指出：2027年通报',
      },
    },
  ]);
});

test('the counts of a page, without those in lists', () => {
  const html = `<ul><li><b>5</b> 个问题</li><li><svg></svg> <b>3</b> 个未完成整改</li><li><svg></svg> <b>2</b> 个已整改</li></ul><p>截至2026年3月1日的通报。其中 12 个问题的整改状态依通报。<a href="/about/">说明</a></p>
<p>查看 5 个问题</p><ul><li>提到 9 个问题</li></ul><h2 id="unfinished">还有 3 个</h2>`;
  expect(lists.readCounts(page(html))[0]?.facts).toEqual({
    各状态的个数: '2 个已整改\n3 个未完成整改',
    状态的说明: '截至2026年3月1日的通报。其中 12 个问题的整改状态依通报。',
    问题的个数: '5 个问题',
    未完成的个数: '3',
  });
});

test('the choices of the filters, without the one for all', () => {
  const select = (name: string, options: string): string =>
    `<select name="${name}"><option value="">全部</option>${options}</select>`;
  const html = [
    select('status', '<option value="b">乙（1）</option><option value="a">甲（2）</option>'),
    select('reason', ''),
    select('theme', '<option value="s2">二、（2）</option><option value="s1">　一、（1）</option>'),
  ].join('');
  expect(lists.readFilters(page(html))[0]?.facts).toEqual({
    状态的筛选: 'a 甲（2）\nb 乙（1）',
    原因的筛选: '',
    类别的筛选: '二、（2）\n一、（1）',
  });
});

test('a notice on the list of all', () => {
  const html =
    '<ul><li><h2><a href="/02/">通报</a></h2><p>2026年3月2日发布</p><p><a href="/i/">3 个问题</a>：2 个甲，1 个乙</p></li></ul>';
  expect(lists.readNoticeList(page(html))).toEqual([
    {
      about,
      facts: {
        标题: '通报',
        发布: '2026年3月2日发布',
        问题的个数: '3 个问题',
        各状态的个数: '1 个乙\n2 个甲',
      },
    },
  ]);
});

test('a notice on the home page of several, with its own day', () => {
  const html =
    '<ul><li><h3><a href="/02/">通报</a></h3><p>2026年3月2日发布</p><p><a href="/i/">3 个问题</a>：3 个甲</p><p>截至2026年3月1日的通报</p></li></ul>';
  expect(lists.readRecentNotices(page(html))[0]?.facts).toEqual({
    标题: '通报',
    发布: '2026年3月2日发布',
    问题的个数: '3 个问题',
    各状态的个数: '3 个甲',
    截至: '截至2026年3月1日的通报',
  });
});

test('what the home page of several says of all', () => {
  const html =
    '<p>以上是 3 份通报的合计。其中 12 个问题的整改状态依通报。</p><section aria-labelledby="unfinished"><p>其余 4 个见清单。</p></section>';
  expect(lists.readSums(page(html))[0]?.facts).toEqual({
    通报的份数: '3',
    归类的个数: '12',
    其余的个数: '4',
  });
});

test('an entry of the page of changes', () => {
  const html =
    '<ol><li><time datetime="2026-05-06">2026年5月6日</time>，目标时间仍为2026年9月<p><a href="/02/">问题 2</a></p><p>已到。</p></li></ol>';
  expect(lists.readChanges(page(html))).toEqual([
    { about, facts: { 日期: '2026-05-06', 全文: '2026年5月6日，目标时间为2026年9月问题 2已到。' } },
  ]);
});
