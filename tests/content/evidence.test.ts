import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';

const NOTICE = 'notices/2026-library';
const THIRD = `content/${NOTICE}/issues/03.md`;
let folder: string;
let content: string;

beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
  content = join(folder, 'content');
  mkdirSync(join(content, NOTICE, 'files'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Buffer): void => writeFileSync(join(content, NOTICE, 'files', name), bytes);

// Adds lines to the only update of issue 03, which ends in line 11.
function addToUpdate(...lines: string[]): void {
  const path = join(content, NOTICE, 'issues/03.md');
  const last = '    target: 推迟到2026年12月开放\n';
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(last);
  writeFileSync(path, text.replace(last, `${last}${lines.map((line) => `    ${line}\n`).join('')}`));
}

const faults = (): string[] => reportOf(content).split('\n').slice(1);

test('a PDF, a picture and a link are read with what is known of them', () => {
  put('fenguan.pdf', pdfFile());
  writeFileSync(
    join(content, 'site.yaml'),
    `${readFileSync(join(content, 'site.yaml'), 'utf8')}allowedHosts: [www.example.gov.cn]\n`,
  );
  addToUpdate(
    'link:',
    '  address: https://www.example.gov.cn/a.html',
    '  title: 公示',
    'file:',
    '  name: fenguan.pdf',
    '  title: 分馆开放方案',
  );
  const [update] = readContent(content).notices[0]?.issues[2]?.updates ?? [];
  expect(update?.link).toEqual({ address: 'https://www.example.gov.cn/a.html', title: '公示' });
  expect(update?.file).toMatchObject({
    name: 'fenguan.pdf',
    title: '分馆开放方案',
    bytes: pdfFile().length,
    picture: null,
  });
});

test('a file that is not there', () => {
  put('Fenguan.pdf', pdfFile());
  addToUpdate('file:', '  name: fenguan.pdf', '  title: 分馆开放方案');
  expect(faults()).toEqual([
    `content/${NOTICE}/files/Fenguan.pdf：没有一条更新写到这个文件，它不会公开。请在它所属的更新里写 file: 和 name: Fenguan.pdf，不用的请移走。`,
    `${THIRD} 第 13 行 updates 第 1 条 file name：文件夹 content/${NOTICE}/files 里没有 fenguan.pdf。你要写的是 Fenguan.pdf 吗？大小写也要一致。`,
  ]);
});

test('a file that no update names, and one that is no evidence', () => {
  put('a.pdf', pdfFile());
  put('b.svg', Buffer.from('<svg/>'));
  expect(faults()).toEqual([
    `content/${NOTICE}/files/a.pdf：没有一条更新写到这个文件，它不会公开。请在它所属的更新里写 file: 和 name: a.pdf，不用的请移走。`,
    `content/${NOTICE}/files/b.svg：“b.svg”不是可以公开的文件。只能是 pdf、jpg、jpeg、png、webp，请另存为其中一种。`,
  ]);
});

test('a damaged file that an update names is reported once', () => {
  put('a.png', pdfFile());
  addToUpdate('file:', '  name: a.png', '  title: 照片');
  expect(faults()).toEqual([
    `content/${NOTICE}/files/a.png：文件名写的是 PNG 图片，内容却是 PDF。请把文件名的后缀改成 .pdf。`,
  ]);
});

test.each([
  [
    'a name with a folder',
    ['file:', '  name: files/a.png', '  title: 照片'],
    '第 13 行 updates 第 1 条 file name：“files/a.png”带有文件夹。请把文件放进 files 文件夹，这里只写文件名。',
  ],
  [
    'a kind that is not published',
    ['file:', '  name: a.exe', '  title: 照片'],
    '第 13 行 updates 第 1 条 file name：“a.exe”不是可以公开的文件。只能是 pdf、jpg、jpeg、png、webp，请另存为其中一种。',
  ],
  [
    'no title',
    ['file:', '  name: a.png'],
    '第 12 行 updates 第 1 条 file title：缺少这个字段。请加上，例如 title: 示例区文化中心竣工验收报告。',
  ],
  [
    'a title with markup',
    ['file:', '  name: a.png', '  title: "**照片**"'],
    '第 14 行 updates 第 1 条 file title：“**”会照样印出来，不会变成加粗、链接或图片。请只写普通文字；网址直接写出来。',
  ],
  [
    'an address without https',
    ['link:', '  address: http://www.example.gov.cn/', '  title: 公示'],
    '第 13 行 updates 第 1 条 link address：“http://www.example.gov.cn/”以 http:// 开头，不能放链接。那个网站能用 https:// 打开的，请改写；打不开的，请把那一页存成 PDF，写成 file。',
  ],
  [
    'an address with a blank',
    ['link:', '  address: https://www.example.gov.cn/a b', '  title: 公示'],
    '第 13 行 updates 第 1 条 link address：“https://www.example.gov.cn/a b”不是完整的网址。请从浏览器的地址栏照抄，以 https:// 开头，中间没有空格和汉字。',
  ],
  [
    'another website',
    ['link:', '  address: https://www.example.org/a', '  title: 公示'],
    '第 13 行 updates 第 1 条 link address：网站 www.example.org 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 link。',
  ],
  [
    'a misspelt field',
    ['file:', '  names: a.png', '  title: 照片'],
    '第 13 行 updates 第 1 条 file names：没有这个字段。你要写的是 name 吗？可用的字段有 name、title。',
  ],
])('%s', (_, lines, fault) => {
  addToUpdate(...lines);
  expect(faults()).toEqual([`${THIRD} ${fault}`]);
});

test('a link to an unknown website is reported once, by the name of its field', () => {
  addToUpdate('link:', '  address: https://www.example.org/a', '  title: 公示');
  try {
    readContent(content);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const found = [...error.faults, ...error.warnings].filter(({ message }) =>
      message.includes('example.org'),
    );
    expect(found.map(({ field }) => field)).toEqual(['updates 第 1 条 link address']);
  }
});

test('one file has one title', () => {
  put('a.png', pngFile());
  addToUpdate('file:', '  name: a.png', '  title: 分馆外景');
  const path = join(content, NOTICE, 'issues/04.md');
  const text = readFileSync(path, 'utf8');
  const line = text.slice(0, text.indexOf('    source:')).split('\n').length;
  writeFileSync(path, text.replace('    source:', '    file: { name: a.png, title: 照片 }\n    source:'));
  expect(faults()).toEqual([
    `content/${NOTICE}/issues/04.md 第 ${line} 行 updates 第 1 条 file title：${THIRD} 给这个文件写的名称是“分馆外景”。同一个文件只用一个名称，请改成一致。`,
  ]);
});
