import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readSite } from '@/lib/content/read-site';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const SITE = [
  'name: 某市图书局 巡察整改公开',
  'description: 改了什么。',
  'official: false',
  'origin: https://books.example',
].join('\n');

function read(text: string, origin?: string) {
  const report = new Report();
  const site = readSite(temporaryFolder({ 'content/site.yaml': text }), 'content', origin, report);
  return { site, faults: report.faults };
}

test('the origin is that of the file unless one is given from outside', () => {
  expect(read(SITE).site?.origin).toBe('https://books.example');
  expect(read(SITE, 'http://localhost:3000').site?.origin).toBe('http://localhost:3000');
});

test.each([
  ['https://a.example/', '写成 https://a.example'],
  ['a.example', '照 https://www.example.gov.cn 的样子写，末尾不带斜杠'],
  ['', '照 https://www.example.gov.cn 的样子写，末尾不带斜杠'],
])('the origin %j from outside is refused', (origin, cure) => {
  expect(read(SITE, origin)).toEqual({
    site: null,
    faults: [
      {
        file: '环境变量 SITE_ORIGIN',
        message: `“${origin}”不是网站的地址。请${cure}。`,
      },
    ],
  });
});

test('an origin from outside does not hide the faults of the file', () => {
  const { site, faults } = read(SITE.replace('official: false', 'official: 否'), 'http://localhost:3000');
  expect(site).toBeNull();
  expect(faults.map(({ file, line, field }) => [file, line, field])).toEqual([
    ['content/site.yaml', 3, 'official'],
  ]);
});

test('the fields of a site of one bureau are reported with their new place, and the rest is checked', () => {
  const old = `${SITE.replace('official: false', 'official: 否')}\nbureau: 某市图书局\ncontact:\n  phone: 1\n`;
  const moved =
    '单位的名称和联系方式现在写在 content/bureaus 里，一个单位一个文件。请运行 npm run migrate，由它移过去。';
  expect(read(old).faults.map(({ line, field, message }) => [line, field, message])).toEqual([
    [5, 'bureau', moved],
    [6, 'contact', moved],
    [3, 'official', expect.stringContaining('应当是 true 或 false')],
  ]);
});
