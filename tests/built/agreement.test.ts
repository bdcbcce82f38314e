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

describe.each<[string, string, (text: string) => string, string]>([
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
    'issues/07/issue.json：与 /notices/2025-xuncha/issues.json 里的问题 07 不同',
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
