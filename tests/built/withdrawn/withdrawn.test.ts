import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isServed, openPage, readBuilt, withdrawnAddresses } from '@/tests/built/helpers/built-site';
import { SMALL_CITY } from '@/tests/fixtures/city/city-size';
import { cityWithdrawals } from '@/tests/fixtures/city/write-city';
import { plainBytes } from '@/tests/fixtures/plain-bytes';
import { CONTENT_FOLDER, SITE_FOLDER } from '@/tests/site-under-test';
import {
  bytesThatWent,
  FILES_THAT_WENT,
  WITHDRAWAL,
  WITHDRAWALS,
  WORDS_THAT_WENT,
} from '@/tests/two-notices/withdrawals';

const gone = withdrawnAddresses();
const ofIssues = gone.filter((address) => /\/issues\/\d+\/$/.test(address));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

// The first test site has nothing withdrawn.
describe.skipIf(gone.length === 0)('what was withdrawn', () => {
  test('no byte of its words is left in the content or the built site, compressed copies and archives included', async () => {
    const files = [CONTENT_FOLDER, SITE_FOLDER].flatMap(filesBelow);
    const pictures = FILES_THAT_WENT.map((file) => ({ name: file.name, bytes: bytesThatWent(file) }));
    const having: string[] = [];
    for (const path of files) {
      const bytes = await plainBytes(path);
      const found = [
        ...WORDS_THAT_WENT.filter((words) => bytes.includes(words)),
        ...pictures.filter((picture) => bytes.includes(picture.bytes)).map(({ name }) => name),
      ];
      having.push(...found.map((words) => `${path}: ${words}`));
    }
    expect(files.length).toBeGreaterThan(500);
    expect(having).toEqual([]);
  });

  test('the name of a file is left in the record and in its own address alone', async () => {
    const files = [CONTENT_FOLDER, SITE_FOLDER].flatMap(filesBelow);
    for (const { name } of FILES_THAT_WENT) {
      const naming: string[] = [];
      for (const path of files) if ((await plainBytes(path)).includes(name)) naming.push(path);
      expect(
        naming.every((path) => /published\.yaml/.test(path)),
        naming.join(),
      ).toBe(true);
      expect(files.filter((path) => path.endsWith(`/${name}`))).toEqual([]);
    }
  });

  test('a file alone, with its issue or with its notice leaves a page that says so, under every name of the notice', () => {
    for (const { notice, name } of FILES_THAT_WENT)
      expect(gone).toContain(`/notices/${notice}/files/${name.replace('.png', '')}/`);
    expect(gone).toContain('/notices/2024-zhenggai/files/dengji/');
    expect(openPage('/notices/2024-zhenggai/files/dengji/')('h1').text()).toBe('佐证材料已撤下');
  });

  test('the update that named the file keeps its words, and says when and why the file went', () => {
    const issue = '/notices/2024-wenhuaguan/issues/02/';
    const update = openPage(issue)('#u-2026-01-05').text();
    expect(update).toMatch(/附上照片。佐证材料：已撤下（2026年11月28日）$/);
    const entry = openPage(issue)('#w-2026-01-05').text();
    expect(entry).toContain(`2026年11月28日，佐证材料已撤下原因：${WITHDRAWAL.reason}。`);
    const { issues } = JSON.parse(readBuilt(`${issue}issue.json`));
    expect(issues[0].updates[1].evidence).toEqual({ file: null, link: null, withdrawn: WITHDRAWAL });
    expect(readBuilt(`${issue}issue.md`)).toContain('佐证材料已撤下：原因：含有个人信息。');
  });

  test('is an issue under both names of its notice, and a whole notice with its lists and issues', () => {
    expect(gone).toContain('/notices/2024-wenhuaguan/issues/03/');
    expect(gone).toContain('/notices/2024-zhenggai/issues/03/');
    expect(gone.filter((address) => address.startsWith('/notices/2023-wenhuaguan/'))).toHaveLength(12);
  });

  test.each(gone)('%s says what, when and why, and whom to ask, and is not indexed', (address) => {
    const $ = openPage(address);
    expect($('h1').text()).toMatch(/已撤下$/);
    const facts = $('dl dd').map((_, dd) => $(dd).text());
    expect(facts.get()).toEqual(['2026年11月28日', WITHDRAWAL.reason, WITHDRAWAL.basis]);
    expect($('footer').text()).toContain('联系电话');
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
    expect(told).toContain('佐证材料已撤下');
    expect(readBuilt('/feed.xml').match(/<summary>原因：含有个人信息。/g)).toHaveLength(
      WITHDRAWALS.length + cityWithdrawals(SMALL_CITY).length,
    );
  });
});
