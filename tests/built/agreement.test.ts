import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '@/lib/agreement/built-site';
import { checkAgreement } from '@/lib/agreement/check-agreement';
import { SITE_FOLDER } from '@/tests/site-under-test';
import { readFiles } from '../fixtures/export/read-files';

const NOTICE = '/notices/2025-xuncha/';
const built = openOut();

function openOut(): BuiltSite {
  const files = [...readFiles(SITE_FOLDER)]
    .filter(([path]) => !/\.(br|gz)$/.test(path))
    .map(([path, bytes]): [string, string] => [`/${path}`, bytes.toString('utf8')]);
  const site = openBuiltSite(new Map(files));
  if (site === null) throw new Error('out/ holds no site');
  return site;
}

// What the check says after one change in one file.
function faultsAfter(path: string, change: (text: string) => string): string[] {
  const before = built.files.get(path) ?? '';
  const after = change(before);
  expect(after, `${path} is to change`).not.toBe(before);
  const changed = new Map([...built.files, [path, after]]);
  const pages = path.endsWith('.html') ? new Map([...built.pages, [path, load(after)]]) : built.pages;
  const findings = checkAgreement({ ...built, files: changed, pages });
  return findings.filter(({ level }) => level === 'fail').map(({ check, detail }) => `${check}：${detail}`);
}

test('all forms of the site agree', { timeout: 30_000 }, () => {
  const findings = checkAgreement(built);
  expect(findings.filter(({ level }) => level !== 'pass')).toEqual([]);
});

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

type Alteration = [string, string, (text: string) => string, string];

// One cell of issues.csv, changed; the words tell what stands in its column and what is to stand there.
const cellOf = (column: string, from: string | RegExp, to: string, words: string): Alteration => [
  `${column} of issues.csv`,
  `${NOTICE}issues.csv`,
  swap(from, to),
  `的 ${column} 是${words}`,
];

describe.each<Alteration>([
  [
    'one cell of issues.csv',
    `${NOTICE}issues.csv`,
    swap(/(\/issues\/41\/.+?),incomplete,未完成整改/, '$1,incomplete,已整改'),
    '/notices/2025-xuncha/issues.csv：问题 41 的状态是“已整改”，网页是“未完成整改”',
  ],
  [
    'one month of issues.csv',
    `${NOTICE}issues.csv`,
    swap('2025-12', '2026-12'),
    'issues.csv：问题 39 的目标月份是“2026-12”，网页是“2025-12”',
  ],
  [
    'the byte order mark of issues.csv',
    `${NOTICE}issues.csv`,
    (text) => text.slice(1),
    'issues.csv：读不出来',
  ],
  [
    'one row of measures.csv',
    `${NOTICE}measures.csv`,
    swap(/\r\n2025-xuncha,07,07-m2,[^\r]+/, ''),
    'measures.csv：问题 07 的措施条数是“2”，网页是“3”',
  ],
  cellOf(
    'heading',
    /,（7）普法/,
    ',（8）普法',
    '“（8）普法宣传成效不够明显。”，数据是“（7）普法宣传成效不够明显。”',
  ),
  cellOf('status', ',incomplete,', ',rectified,', '“rectified”，数据是“incomplete”'),
  cellOf('notice', /^(2025)-xuncha,07/m, '2024-xuncha,07', '“2024-xuncha”，数据是“2025-xuncha”'),
  cellOf('statusBasis', ',stated,', ',inferred,', '“inferred”，数据是“stated”'),
  cellOf('statusBasisLabel', ',通报写明,', ',按章节归类,', '“按章节归类”，数据是“通报写明”'),
  cellOf('statusAsOf', ',2025-02-17,', ',2025-02-18,', '“2025-02-18”，数据是“2025-02-17”'),
  cellOf('statusFrom', ',（二）未完成整改的问题,', ',（一）未完成整改的问题,', '“（一）未完成整改的问题”'),
  cellOf(
    'reasons',
    '"policy-change\nstaffing-limit"',
    'policy-change',
    '“policy-change”，数据是“policy-change\n',
  ),
  cellOf('reasonLabels', '"政策调整\n编制限制"', '政策调整', '“政策调整”，数据是“政策调整\n编制限制”'),
  cellOf('targetWords', ',力争2025年12月取得', ',争取2025年12月取得', '“争取2025年12月取得阶段性成果”'),
  cellOf('targetMeasures', ',41-n1,', ',41-m1,', '“41-m1”，数据是“41-n1”'),
  cellOf('theme', ',3.社会治理', ',4.社会治理', '“4.社会治理现代化基础夯得不够扎实”'),
  [
    'a name of a column',
    `${NOTICE}issues.csv`,
    swap(',statusFrom,', ',statusSource,'),
    'issues.csv：各列是 notice,id,',
  ],
  [
    'the end of a row',
    `${NOTICE}issues.csv`,
    swap('\r\n2025-xuncha,07', '\n2025-xuncha,07'),
    'issues.csv：读不出来',
  ],
  [
    'the part of measures.csv',
    `${NOTICE}measures.csv`,
    swap(',整改情况：,二是,', ',整改措施：,二是,'),
    'measures.csv：第 3 行的 part 是“整改措施：”，数据是“整改情况：”',
  ],
  [
    'the words of a target in measures.csv',
    `${NOTICE}measures.csv`,
    swap(',力争2025年12月取得', ',争取2025年12月取得'),
    '的 targetWords 是“争取2025年12月取得阶段性成果”',
  ],
  [
    'one status of issues.json',
    `${NOTICE}issues.json`,
    swap('"label": "未完成整改"', '"label": "已整改"'),
    'issues.json：问题 41 的状态是“已整改”，网页是“未完成整改”',
  ],
  [
    'one code of issues.json',
    `${NOTICE}issues.json`,
    swap('"code": "incomplete"', '"code": "done"'),
    '/issues/40/status/code 不合 schema.json',
  ],
  [
    'one place of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('"theme": "3.', '"theme": "4.'),
    'issues/07/issue.json：问题 07 的通报位置是“…',
  ],
  [
    'a place of issue.json that no page tells',
    `${NOTICE}issues/07/issue.json`,
    swap('"basisLabel": "按章节归类"', '"basisLabel": "通报写明"'),
    'issues/07/issue.json：与 /notices/2025-xuncha/issues.json 里的问题 07 不同',
  ],
  [
    'the notice of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('"published": "2025-02-17T', '"published": "2025-02-18T'),
    'issues/07/issue.json：通报与 /notices/2025-xuncha/issues.json 里的不同',
  ],
  [
    'a note of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('尚无独立核查', '已有独立核查'),
    'issues/07/issue.json：要知道的事与 /notices/2025-xuncha/issues.json 里的不同',
  ],
  [
    'a note of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('不是办结期限', '是办结期限'),
    'issues/41/issue.md：没有写“目标时间照通报原话，是力争取得阶段性成果的时间，不是办结期限。”',
  ],
  [
    'the notice of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('2025年2月17日发布，', '2025年2月18日发布，'),
    'issues/41/issue.md：没有写“出自：',
  ],
  [
    'the day of notice.md',
    `${NOTICE}notice.md`,
    swap('截至2025年2月17日', '截至2025年2月18日'),
    'notice.md：没有写“2025年2月17日发布，来源：莆田市司法局，截至2025年2月17日”',
  ],
  [
    'a note of llms.txt',
    '/llms.txt',
    swap('尚无独立核查', '已有独立核查'),
    '/llms.txt：没有写“通报没有逐个写明的状态',
  ],
  [
    'the basis of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('通报列入“（二）', '通报列入“（一）'),
    'issues/41/issue.md：问题 41 的状态依据是“通报列入“（一）未完成整改的问题””',
  ],
  [
    'the reasons of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('原因：编制限制、政策调整', '原因：编制限制'),
    'issues/41/issue.md：问题 41 的原因是“编制限制”，网页是“编制限制、政策调整”',
  ],
  [
    'the words of a target in issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('原文“力争', '原文“争取'),
    'issues/41/issue.md：问题 41 的目标时间是“…25年12月，原文“争取',
  ],
  [
    'the reasons of a page',
    `${NOTICE}issues/41/index.html`,
    swap('>编制限制、政策调整<', '>编制限制<'),
    'issues.json：问题 41 的原因是“编制限制、政策调整”，网页是“编制限制”',
  ],
  [
    'the words of a target on a page',
    `${NOTICE}issues/41/index.html`,
    swap('原文“力争', '原文“争取'),
    'issues.json：问题 41 的目标时间是“…25年12月，原文“力争',
  ],
  [
    'the day up to which a page is known',
    `${NOTICE}issues/41/index.html`,
    swap('截至 2025年2月17日', '截至 2025年2月18日'),
    'issues.json：问题 41 的截至日期是“2025-02-17”，网页是“2025-02-18”',
  ],
  [
    'the basis of a status on a page',
    `${NOTICE}issues/07/index.html`,
    swap('自述，尚无独立核查', '自述，已有独立核查'),
    'issues.json：问题 07 的状态依据是“依通报所在章节归类',
  ],
  [
    'the theme of a page',
    `${NOTICE}issues/07/index.html`,
    swap('>3.社会治理', '>4.社会治理'),
    'issues.json：问题 07 的通报位置是“…',
  ],
  [
    'a target beside its measure',
    `${NOTICE}issues/41/index.html`,
    swap(/目标时间 <b([^>]*)>2025年12月/, '目标时间 <b$1>2026年12月'),
    'issues.json：问题 41 的措施旁的目标时间是“',
  ],
  [
    'a target on the page of the whole notice',
    `${NOTICE}index.html`,
    swap('原文“力争', '原文“争取'),
    '通报全文页：/notices/2025-xuncha/：问题 39 的措施旁的目标时间是“',
  ],
  [
    'why two issues are related',
    `${NOTICE}issues/15/index.html`,
    swap('>都提到《', '>都写到《'),
    'issues.json：问题 15 的相关的缘由是“',
  ],
  [
    'the status of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('状态：未完成整改', '状态：已整改'),
    'issues/41/issue.md：问题 41 的状态是“已整改”，网页是“未完成整改”',
  ],
  ['one sign of notice.txt', `${NOTICE}notice.txt`, swap('13个问题', '31个问题'), 'notice.txt：全文是“'],
  [
    'the title of a page',
    `${NOTICE}issues/07/index.html`,
    swap('<title>普法宣传成效不够明显', '<title>普法宣传成效明显'),
    'issues.json：问题 07 的标题是“普法宣传成效不够明显”，网页是“普法宣传成效明显”',
  ],
  [
    'one word of a page',
    `${NOTICE}issues/07/index.html`,
    swap(/(?<=<article.+)60多家单位/s, '70多家单位'),
    'issues.csv：问题 07 的原文是“…',
  ],
  [
    'one name in linked data',
    `${NOTICE}issues/index.html`,
    swap('"name":"普法宣传成效不够明显"', '"name":"普法宣传成效明显"'),
    '清单页的 JSON-LD：/notices/2025-xuncha/issues/：问题 07 的标题是“普法宣传成效明显”',
  ],
  [
    'a count on the home page',
    '/index.html',
    swap('>38</b>', '>37</b>'),
    '首页写 2 个基本完成整改，3 个未完成整改，37 个已整改',
  ],
  [
    'one code of issues.json for another',
    `${NOTICE}issues.json`,
    swap(
      '"code": "incomplete",\n        "label": "未完成整改",\n        "basis"',
      '"code": "staged",\n        "label": "未完成整改",\n        "basis"',
    ),
    '/notices/2025-xuncha/issues/：状态的筛选是',
  ],
  [
    'a code of the filter',
    `${NOTICE}issues/index.html`,
    swap('value="fiscal-condition"', 'value="staffing-limit"'),
    '/notices/2025-xuncha/issues/：原因的筛选是',
  ],
  [
    'a count of the filter',
    `${NOTICE}issues/index.html`,
    swap('不够扎实（3）', '不够扎实（4）'),
    '/notices/2025-xuncha/issues/：类别的筛选是',
  ],
  [
    'a count on the list of issues',
    `${NOTICE}issues/index.html`,
    swap('>38</b>', '>37</b>'),
    '问题清单写 2 个基本完成整改，3 个未完成整改，37 个已整改',
  ],
  [
    'the sentence below the counts',
    '/index.html',
    swap('其中 38 个的状态', '其中 37 个的状态'),
    '首页写“截至2025年2月17日的通报。其中 37 个',
  ],
  [
    'the day of a notice on the list of notices',
    '/notices/index.html',
    swap('2025年2月17日发布', '2025年2月18日发布'),
    '/notices/：没有写 2025年2月17日发布',
  ],
  [
    'a reason on the home page',
    '/index.html',
    swap('原因：政策调整、编制限制', '原因：政策调整'),
    '首页：问题 39 的原因是“政策调整”，网页是“政策调整、编制限制”',
  ],
  [
    'a month on the home page',
    '/index.html',
    swap('目标时间：2025年12月', '目标时间：2026年12月'),
    '首页：问题 39 的目标时间是“',
  ],
  [
    'how many issues the home page calls unfinished',
    '/index.html',
    swap('进一步整改的 5 个', '进一步整改的 4 个'),
    '首页：标题写 4 个，网页是 5 个',
  ],
  [
    'the month that a script waits for',
    '/index.html',
    swap('data-month="2025-12"', 'data-month="2026-12"'),
    '页面的日期：/：2026-12 旁边写的是“',
  ],
  [
    'a date for programs',
    `${NOTICE}issues/07/index.html`,
    swap('dateTime="2025-02-17T17:21', 'dateTime="2025-02-17T17:22'),
    '页面的日期：/notices/2025-xuncha/issues/07/：2025-02-17T17:22+08:00 旁边写的是“2025年02月17日 17:21”',
  ],
  [
    'the printed number of an issue',
    `${NOTICE}issues/07/index.html`,
    swap('>（7）</span>', '>（8）</span>'),
    'issues.json：问题 07 的印出的编号是“（7）”，网页是“（8）”',
  ],
  [
    'the title of an entry of the feed',
    '/feed.xml',
    swap('<title>中共莆田市司法局党组', '<title>莆田市司法局党组'),
    'feed.xml：/feed.xml：http://localhost:3000/notices/2025-xuncha/ 的 title 是',
  ],
  [
    'the day of an entry of the feed',
    '/feed.xml',
    swap('<published>2025-02-17', '<published>2025-02-18'),
    '/notices/2025-xuncha/ 的 published 是“2025-02-18T17:21:00+08:00”',
  ],
  [
    'the id of an entry of the feed',
    '/feed.xml',
    swap(':/notices/2025-xuncha/<', ':/notices/2024-xuncha/<'),
    '/notices/2025-xuncha/ 的 id 是“tag:localhost,2025:/notices/2024-xuncha/”',
  ],
  [
    'an entry of the feed told twice',
    '/feed.xml',
    swap(/<entry>[\s\S]+<\/entry>/, '$&$&'),
    '/feed.xml：http://localhost:3000/notices/2025-xuncha/ 有 2 条',
  ],
  [
    'an entry of the feed left out',
    '/feed.xml',
    swap(/<entry>[\s\S]+<\/entry>/, ''),
    '/feed.xml：http://localhost:3000/notices/2025-xuncha/ 有 0 条',
  ],
  [
    'a status in llms.txt',
    '/llms.txt',
    swap('/issues/41/issue.md)：未完成整改', '/issues/41/issue.md)：已整改'),
    '/llms.txt：没有写“- [问题 41 县（区）矫正中心建设相对滞后]',
  ],
  [
    'how many issues llms.txt counts',
    '/llms.txt',
    swap('的 43 个问题', '的 42 个问题'),
    '/llms.txt：没有写中共莆田市司法局党组关于巡察整改进展情况的通报的 43 个问题',
  ],
  [
    'a file that llms.txt names',
    '/llms.txt',
    swap(/- \[measures\.csv\].+\n/, ''),
    '/llms.txt：没有写 /notices/2025-xuncha/measures.csv',
  ],
  [
    'one word of the search',
    `${NOTICE}search.json`,
    swap('60多家单位', '70多家单位'),
    'search.json：/notices/2025-xuncha/search.json：全文是“',
  ],
  [
    'a status of the search',
    `${NOTICE}search.json`,
    swap('"incomplete"', '"rectified"'),
    'search.json：问题 41 的状态是“rectified”，数据是“incomplete”',
  ],
  [
    'a place of the search',
    `${NOTICE}search.json`,
    swap('"anchor":"s1-p1"', '"anchor":"s9-p1"'),
    'search.json：/notices/2025-xuncha/ 没有 #s9-p1',
  ],
  [
    'what robots are kept from',
    '/robots.txt',
    swap('Allow: /', 'Disallow: /notices/'),
    '/robots.txt：Disallow: /notices/ 拦住了可收录的网页',
  ],
  [
    'a site map that robots.txt names',
    '/robots.txt',
    swap(/Sitemap: .+xml\n/, ''),
    '/robots.txt：没有写 http://localhost:3000/sitemap.xml',
  ],
  [
    'a day of the site map',
    '/sitemap.xml',
    swap(/(?<=issues\/07\/<\/loc>\s*<lastmod>)2025-02-17/, '2025-02-18'),
    '/sitemap.xml：/notices/2025-xuncha/issues/07/ 的日期是“2025-02-18”，数据是“2025-02-17”',
  ],
  [
    'the address of a page in its head',
    `${NOTICE}issues/07/index.html`,
    swap(
      'rel="canonical" href="http://localhost:3000/notices/2025-xuncha/issues/07/',
      'rel="canonical" href="http://localhost:3000/notices/2025-xuncha/issues/08/',
    ),
    '页面的 head：/notices/2025-xuncha/issues/07/：canonical 是“',
  ],
  [
    'the address for those who share a page',
    `${NOTICE}issues/07/index.html`,
    swap(
      'property="og:url" content="http://localhost:3000/',
      'property="og:url" content="http://localhost:3000/about/',
    ),
    '/notices/2025-xuncha/issues/07/：og:url 是“',
  ],
  [
    'the title for those who share a page',
    '/about/index.html',
    swap(/property="og:title" content="[^"]+/, 'property="og:title" content="别的'),
    '/about/：标题是“说明 - 莆田市司法局”，og:title 是“别的”',
  ],
  [
    'the official tag of the day',
    `${NOTICE}issues/07/index.html`,
    swap('name="PubDate" content="2025-02-17 17:21"', 'name="PubDate" content="2025-02-17 17:22"'),
    '/notices/2025-xuncha/issues/07/：PubDate 是“2025-02-17 17:22”，数据是“2025-02-17 17:21”',
  ],
  [
    'the official tag of the source, left out',
    `${NOTICE}index.html`,
    swap(/<meta name="ContentSource"[^>]+>/, ''),
    '/notices/2025-xuncha/：ContentSource 是“”，数据是“莆田市司法局”',
  ],
  [
    'the official tag of the address',
    `${NOTICE}issues/07/index.html`,
    swap(/name="Url" content="[^"]+/, 'name="Url" content="http://localhost:3000/'),
    '/notices/2025-xuncha/issues/07/：Url 是“http://localhost:3000/”',
  ],
  [
    'the citation of a page',
    `${NOTICE}issues/07/index.html`,
    swap('(2025-02-17)[引用日期]', '(2025-02-18)[引用日期]'),
    '/notices/2025-xuncha/issues/07/：引用是“',
  ],
  [
    'the mail about an issue',
    `${NOTICE}issues/07/index.html`,
    swap(
      'body=http://localhost:3000/notices/2025-xuncha/issues/07/',
      'body=http://localhost:3000/notices/2025-xuncha/issues/08/',
    ),
    '/notices/2025-xuncha/issues/07/：提意见的邮件是“',
  ],
  [
    'the source that a page names',
    `${NOTICE}issues/07/index.html`,
    swap('来源：莆田市司法局', '来源：莆田市公安局'),
    '/notices/2025-xuncha/issues/07/：没有写“来源：莆田市司法局”',
  ],
  [
    'the day on paper',
    `${NOTICE}issues/07/index.html`,
    swap(/(paper-foot.+截至2025年2月)17日/, '$118日'),
    '/notices/2025-xuncha/issues/07/：打印件没有写“截至2025年2月17日的通报”',
  ],
  [
    'a date in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"datePublished":"2025-02-17', '"datePublished":"2025-02-18'),
    '/notices/2025-xuncha/issues/07/：JSON-LD 是“',
  ],
  [
    'a time for Baidu',
    `${NOTICE}issues/07/index.html`,
    swap('"upDate":"2025-02-17', '"upDate":"2025-02-18'),
    '/notices/2025-xuncha/issues/07/：百度的时间块是“',
  ],
  [
    'the place of a page in linked data',
    `${NOTICE}issues/07/index.html`,
    swap('"name":"问题清单"', '"name":"问题"'),
    'JSON-LD：/notices/2025-xuncha/issues/07/：JSON-LD 的位置是',
  ],
  [
    'linked data, left out',
    '/about/index.html',
    swap(/<script type="application\/ld\+json">.+?<\/script>/, ''),
    'JSON-LD：/about/：没有 JSON-LD',
  ],
  [
    'a film from elsewhere',
    '/about/index.html',
    swap('<h1', '<video poster="https://pictures.example/a.png"></video><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'a thing from elsewhere',
    '/about/index.html',
    swap('<h1', '<object data="https://pictures.example/a.svg"></object><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'a style from elsewhere',
    '/about/index.html',
    swap('<style>', '<style>h1{background:url(https://pictures.example/a.png)}'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
  [
    'one address of the site map',
    '/sitemap.xml',
    swap('/issues/07/', '/issues/70/'),
    '/sitemap.xml：http://localhost:3000/notices/2025-xuncha/issues/70/，没有这个文件',
  ],
  [
    'one address of the plain site map',
    '/sitemap.txt',
    swap('/issues/07/', '/issues/70/'),
    '站点地图：/sitemap.txt：缺 http://localhost:3000/notices/2025-xuncha/issues/07/',
  ],
  [
    'one address of the feed',
    '/feed.xml',
    swap('href="http://localhost:3000/notices/2025-xuncha/"', 'href="http://localhost:3000/notices/2026/"'),
    '/feed.xml：http://localhost:3000/notices/2026/，没有这个文件',
  ],
  [
    'one address of llms.txt',
    '/llms.txt',
    swap('/issues/07/issue.md', '/issues/07/issues.md'),
    '/llms.txt：http://localhost:3000/notices/2025-xuncha/issues/07/issues.md，没有这个文件',
  ],
  [
    'one entry of the site map',
    '/sitemap.xml',
    swap(/<url>\s*<loc>[^<]+\/issues\/07\/<[\s\S]+?<\/url>/, ''),
    '站点地图：/sitemap.xml：缺 http://localhost:3000/notices/2025-xuncha/issues/07/',
  ],
  [
    'one address of the data',
    `${NOTICE}issues.json`,
    swap('/issues/07/#m2', '/issues/07/#m9'),
    '/issues/07/#m9，页面上有 0 处 #m9',
  ],
  [
    'a link',
    '/about/index.html',
    swap('href="/notices/"', 'href="/notes/"'),
    '/about/：链接 /notes/，没有这个文件',
  ],
  [
    'a link to a place',
    '/about/index.html',
    swap('href="/about/#text"', 'href="/about/#texts"'),
    '/about/：链接 /about/#texts，页面上有 0 处 #texts',
  ],
  [
    'a meta tag',
    '/about/index.html',
    swap(/(name="ColumnName" content=")[^"]+/, '$1'),
    '/about/：ColumnName 是空的',
  ],
  [
    'a picture from elsewhere',
    '/about/index.html',
    swap('<h1', '<img src="https://pictures.example/a.png" alt=""><h1'),
    '外部网站：/about/：外部网站 pictures.example',
  ],
])('%s, changed by hand', { timeout: 30_000 }, (_, path, change, words) => {
  test('is found, and told with the file and what differs', () => {
    expect(faultsAfter(path, change).join('\n')).toContain(words);
  });
});

test('npm run check:site ends with 1 and names the file', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  try {
    cpSync(SITE_FOLDER, folder, { recursive: true });
    const path = join(folder, NOTICE, 'issues.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('基本完成整改', '已整改'));
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-site.ts', folder], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      '/notices/2025-xuncha/issues.csv：问题 39 的状态是“已整改”，网页是“基本完成整改”',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
