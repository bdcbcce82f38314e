import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError, formatFaults } from '@/lib/content/fault';
import { readContent } from '@/lib/content/read-content';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

const NOTICE = 'content/notices/2026-library';
const ISSUE = `${NOTICE}/issues/04.md`;

let folder = '';
beforeEach(() => {
  folder = copyContent(VALID_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string): string => join(folder, path);

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(at(path), changed);
}

// The faults that staff see, or else the warnings.
function said(): string[] {
  try {
    return formatFaults(readContent(at('content')).warnings)
      .split('\n')
      .slice(1);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

const UPDATE = [
  'updates:',
  '  - date: 2026-08-01',
  '    text: 已完成第一期改造。',
  '    source: 示例市图书馆',
];
const add = (lines: readonly string[]): void => edit(ISSUE, /\n---\n/, `\n${lines.join('\n')}\n---\n`);
const changed = (line: number, text: string): string[] =>
  UPDATE.map((old, index) => (index === line ? text : old));

test.each<[string, () => void, string]>([
  [
    'an indent of full-width blanks',
    () => add(changed(2, '　　text: 已完成第一期改造。')),
    `${ISSUE} 第 8 行 text：这一行前面用了全角空格。请换成半角空格，一个全角空格换成两个。`,
  ],
  [
    'an indent that is lost',
    () => add(changed(2, 'text: 已完成第一期改造。')),
    `${ISSUE} 第 8 行 text：这一行前面少了空格。请与下一行左边对齐。`,
  ],
  [
    'bold words in an update',
    () => add(changed(2, '    text: 已完成**第一期**改造。')),
    `${ISSUE} 第 8 行 updates 第 1 条 text：“**”会照样印出来，不会变成加粗、链接或图片。请只写普通文字；网址直接写出来。`,
  ],
  [
    'HTML in an update',
    () => add(changed(2, '    text: 已完成<b>第一期</b>改造。')),
    `${ISSUE} 第 8 行 updates 第 1 条 text：“<b>”会照样印出来，不会变成加粗、链接或图片。请只写普通文字；网址直接写出来。`,
  ],
  [
    'two paragraphs in an update',
    () => add(changed(2, '    text: 已完成第一期改造。\n\n      第二期还在施工。')),
    `${ISSUE} 第 8 行 updates 第 1 条 text：这里只能写一段，中间不能空行。请连成一段；第二段另写一条。`,
  ],
  [
    'a blank behind a value',
    () => add(changed(3, '    source: 示例市图书馆　')),
    `${ISSUE} 第 9 行：内容的开头或末尾有全角空格。请删掉它。`,
  ],
  [
    'straight quotation marks around a word',
    () => add(changed(2, '    text: "已完成"第一期改造。')),
    `${ISSUE} 第 8 行 text：内容里用了英文引号 "。引用别人的话请用中文引号“ ”。`,
  ],
  [
    'a status at the top of an issue',
    () => add(['status: 已整改']),
    `${ISSUE} 第 6 行 status：应当是一组字段，这里写的是文字 已整改。通报之后的新状态写进 updates；通报自己写明的，分两行写 is: 和 words:。`,
  ],
  [
    'updates below a second fence',
    () => edit(ISSUE, /\n---\n/, `\n---\n${UPDATE.join('\n')}\n---\n`),
    `${ISSUE} 第 11 行：第 6 行的 --- 之后已经是正文，这里又有一行 ---。请只留一行；字段都写在它前面。`,
  ],
  [
    'a full-width heading',
    () => edit(ISSUE, '\n## 整改情况', '\n＃＃ 整改情况'),
    `${ISSUE} 第 7 行：＃＃ 是全角的，不会变成标题。请写成“## 整改情况：”。`,
  ],
  [
    'a no-break space behind the marks of a heading',
    () => edit(`${NOTICE}/sections/3.md`, '\n## （二）', '\n##\u00A0（二）'),
    `${NOTICE}/sections/3.md 第 16 行：## 后面少了一个半角空格。请写成“## （二）未完成整改的问题”。`,
  ],
  [
    'a fence of dashes',
    () => edit(ISSUE, /^---\n/, '———\n'),
    `${ISSUE} 第 1 行：文件的第一行应当是三个减号 ---，这里是“———”。请在最前面加上这一行，前面不留空行。`,
  ],
  [
    'marks of a merge conflict',
    () => edit(ISSUE, 'heading:', '<<<<<<< HEAD\nheading:'),
    `${ISSUE} 第 2 行：这是 git 合并冲突的标记，两份改动还没有合好。请留下要的几行，删去 <<<<<<<、=======、>>>>>>> 三行；说不准的，请维护人员处理。`,
  ],
  [
    'a folder whose name makes no address',
    () => cpSync(at(NOTICE), at('content/notices/2026-library - 副本'), { recursive: true }),
    'content/notices/2026-library - 副本：文件夹名会成为网址，只能用小写字母、数字和减号，例如 2025-xuncha。请改名；不是通报的，请移出 notices。',
  ],
  [
    'a folder named like a device of Windows',
    () => mkdirSync(at('content/notices/con')),
    'content/notices/con：文件夹名会成为网址，只能用小写字母、数字和减号，例如 2025-xuncha。请改名；不是通报的，请移出 notices。',
  ],
  [
    'a copy under a good name',
    () => cpSync(at(NOTICE), at('content/notices/2027-library'), { recursive: true }),
    'content/notices/2027-library/notice.md sourceSha256：与 2026-library 是同一份原文（sourceSha256 相同），多半是复制出来的文件夹。请删去一个。',
  ],
  [
    'a symbolic link',
    () => symlinkSync(at(NOTICE), at('content/notices/2027-library')),
    'content/notices/2027-library：这是符号链接，没有读。请放真正的文件或文件夹。',
  ],
  [
    'a table beside the notice',
    () => writeFileSync(at(`${NOTICE}/台账.xlsx`), ''),
    `${NOTICE}/台账.xlsx：这里的文件没有读，也不会公开。要留着的，请移到 content 之外。`,
  ],
  [
    'a telephone number in full width',
    () => edit('content/bureaus/library.md', /phone: .*/, 'phone: ０１２３—４５６７８９０'),
    'content/bureaus/library.md 第 4 行 contact phone：“０１２３—４５６７８９０”电话拨不出去。请写成 0123-4567890。',
  ],
  [
    'two telephone numbers',
    () => edit('content/bureaus/library.md', /phone: .*/, 'phone: 0123-4567890、0123-4567891'),
    'content/bureaus/library.md 第 4 行 contact phone：“0123-4567890、0123-4567891”里有几个号码，电话拨不出去。请只写一个。',
  ],
  [
    'an official site on this machine',
    () => edit('content/site.yaml', 'official: false', 'official: true'),
    'content/site.yaml 第 6 行 origin：这是官方网站（official: true），地址却是本机或一个 IP，别人打不开，也收不进搜索。请写正式的域名。',
  ],
  [
    'a path that begins with content/',
    () =>
      writeFileSync(
        at('content/accepted.yaml'),
        `accepted:\n  - file: ${ISSUE}\n    words: 书库\n    reason: 原文如此。\n`,
      ),
    'content/accepted.yaml 第 2 行 accepted 第 1 条 file：从 content 里面算起，用 / 隔开，请写成 notices/2026-library/issues/04.md。',
  ],
])('%s is reported with its line and cure', (_, make, message) => {
  make();
  expect(said().join('\n')).toContain(message);
});

test('links that lead in circles or out of the folder are each reported once, and nothing is read through them', () => {
  const links = [
    ['..', 'content/notices/circle'],
    ['.', `${NOTICE}/issues/self`],
    ['..', `${NOTICE}/circle`],
    ['/', 'content/bureaus/up'],
    ['../../../../site.yaml', `${NOTICE}/issues/99.md`],
  ] as const;
  for (const [target, path] of links) symlinkSync(target, at(path));
  const expected = links.map(([, path]) => `${path}：这是符号链接，没有读。请放真正的文件或文件夹。`);
  expect(said()).toEqual(expected.sort());
});

test('a Chinese domain is taken, and its own links are known', () => {
  edit('content/site.yaml', /origin: .*/, 'origin: https://示例.政务');
  expect(said().join('\n')).not.toMatch(/网站的地址|allowedHosts/);
});

test('what systems and programs leave in folders is passed over', () => {
  for (const name of ['.svn', '.obsidian']) mkdirSync(at(`content/notices/${name}`));
  for (const name of ['desktop.ini', 'Thumbs.db', '~$04.md', '.04.md.swp', '04.md~']) {
    writeFileSync(at(`${NOTICE}/issues/${name}`), 'x');
    writeFileSync(at(`${NOTICE}/${name}`), 'x');
  }
  expect(said().filter((line) => !line.includes('还没有登记'))).toEqual([]);
});
