import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isServed, openPage, readBuilt, withdrawnAddresses } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER, SITE_FOLDER } from '@/tests/site-under-test';
import { WITHDRAWAL, WORDS_THAT_WENT } from '@/tests/two-notices/withdrawals';

const gone = withdrawnAddresses();
const ofIssues = gone.filter((address) => /\/issues\/\d+\/$/.test(address));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

// The first test site has nothing withdrawn.
describe.skipIf(gone.length === 0)('what was withdrawn', () => {
  test('no byte of its words is left in the content or the built site, compressed copies included', () => {
    const files = [CONTENT_FOLDER, SITE_FOLDER].flatMap(filesBelow);
    const having = files.flatMap((path) => {
      const text = textOf(path);
      return WORDS_THAT_WENT.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`);
    });
    expect(files.length).toBeGreaterThan(500);
    expect(having).toEqual([]);
  });

  test('is an issue under both names of its notice, and a whole notice with its lists and issues', () => {
    expect(gone).toContain('/notices/2024-wenhuaguan/issues/03/');
    expect(gone).toContain('/notices/2024-zhenggai/issues/03/');
    expect(gone.filter((address) => address.startsWith('/notices/2023-wenhuaguan/'))).toHaveLength(9);
  });

  test.each(gone)('%s says what, when and why, and whom to ask, and is not indexed', (address) => {
    const $ = openPage(address);
    expect($('h1').text()).toMatch(/已撤下$/);
    const facts = $('dl dd').map((_, dd) => $(dd).text());
    expect(facts.get()).toEqual(['2026年11月28日', WITHDRAWAL.reason, WITHDRAWAL.basis]);
    expect($('main').text()).toContain('监督电话');
    expect($('meta[name=robots]').attr('content')).toContain('noindex');
    expect(isServed(`${address}.withdrawn`)).toBe(true);
  });

  test.each(ofIssues)('the data at %s are in the form they had, without words', (address) => {
    const data = JSON.parse(readBuilt(`${address}issue.json`));
    const { status, date, reason, basis } = data.withdrawn?.[0] ?? data;
    expect({ status, date, reason, basis }).toEqual({
      status: { code: 'withdrawn', label: '已撤下' },
      ...WITHDRAWAL,
    });
    expect(data.issues ?? []).toEqual([]);
    expect(readBuilt(`${address}issue.md`)).toContain('状态：已撤下');
  });

  test('no site map, list or search index names its address', () => {
    for (const file of ['/sitemap.xml', '/sitemap.txt', '/notices/2024-wenhuaguan/search.json'])
      for (const address of gone) expect(readBuilt(file), file).not.toContain(address);
  });

  test('counts, the table and the notice say where something is gone', () => {
    const notice = '/notices/2024-wenhuaguan/';
    expect(openPage('/notices/')('main').text()).toContain('6 个问题，其中 1 个已撤下');
    expect(readBuilt('/llms.txt')).toContain('6 个问题，其中 1 个已撤下');
    expect(openPage(notice)('#issue-03 a').text()).toBe('〔问题3已撤下〕');
    expect(readBuilt(`${notice}notice.txt`)).toContain('\n〔问题3已撤下〕\n');
    expect(readBuilt(`${notice}notice.txt`)).toContain('②〔措施04-n2已撤下〕');
    expect(readBuilt(`${notice}issues.csv`)).toMatch(
      /\r\n2024-wenhuaguan,03,[^,]+,,,withdrawn,已撤下,,,2026-11-28,/,
    );
  });

  test('the changes of the site and its feed tell it, and nothing else about it', () => {
    const told = openPage('/changes/')('main').text();
    expect(told).toContain('撤下问题');
    expect(told).toContain('撤下通报');
    expect(told).toContain('撤下措施 04-n2');
    expect(readBuilt('/feed.xml').match(/<summary>原因：含有个人信息。/g)).toHaveLength(3);
  });
});
