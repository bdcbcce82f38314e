import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { readContent } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import { addToRecord } from '@/lib/record/add-to-record';
import { formatPublished } from '@/lib/record/format-published';
import { lastGood } from '@/lib/record/last-good';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';

const NOTICE = 'notices/2026-library';
let folder: string;
let content: string;

const at = (name: string): string => join(content, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

function record(): void {
  const { published, notices } = readContent(content);
  writeFileSync(at('published.yaml'), formatPublished(addToRecord(published, publishable(notices))));
}

// Replaces words of a file, which must be there.
function edit(name: string, from: string, to: string): void {
  const text = read(name);
  expect(text).toContain(from);
  writeFileSync(at(name), text.replace(from, to));
}

// Changes the source as if it had been received so.
function editSource(from: string, to: string): void {
  const digest = (): string => sha256(read(`${NOTICE}/source.txt`));
  const before = digest();
  edit(`${NOTICE}/source.txt`, from, to);
  edit(`${NOTICE}/notice.md`, before, digest());
}

// The faults, without the line that counts them and without the line numbers in published.yaml.
const faults = (): string[] =>
  reportOf(content)
    .split('\n')
    .slice(1)
    .map((fault) => fault.replace(/published\.yaml 第 \d+ 行/, 'published.yaml'));

beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
  content = join(folder, 'content');
  record();
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what has been recorded and not touched is sound, and recording it again changes nothing', () => {
  expect(reportOf(content)).toBe('');
  const before = read('published.yaml');
  record();
  expect(read('published.yaml')).toBe(before);
});

test('an issue that is deleted, from the listing and the source too', () => {
  rmSync(at(`${NOTICE}/issues/01.md`));
  edit(`${NOTICE}/sections/2.md`, '- [01](../issues/01.md)\n', '');
  const source = read(`${NOTICE}/source.txt`);
  const text = /\n {2}\(1\)周末[\s\S]+?126条。\n/.exec(source)?.[0] ?? '';
  editSource(text, '');
  expect(faults()).toEqual([
    `content/${NOTICE}/notice.md：标题、各章的文字或问题的次序与公开时不同。请改回；确实要更正的，请写 errata。`,
    `content/published.yaml：问题 01 已经公开，现在没有了。请恢复 ${NOTICE}/issues/01.md；公开过的问题不能删除，也不能改编号。`,
  ]);
});

test('an issue whose file is renamed', () => {
  renameSync(at(`${NOTICE}/issues/02.md`), at(`${NOTICE}/issues/22.md`));
  edit(`${NOTICE}/sections/2.md`, '- [02](../issues/02.md)', '- [22](../issues/22.md)');
  expect(faults()).toContain(
    `content/published.yaml：问题 02 已经公开，现在没有了。请恢复 ${NOTICE}/issues/02.md；公开过的问题不能删除，也不能改编号。`,
  );
});

test('a measure that is deleted, from the source too', () => {
  const measure = '三是听取意见。每季度发放问卷1次，收回意见126条。';
  edit(`${NOTICE}/issues/01.md`, `\n${measure}\n`, '');
  editSource(measure.replace('，', ','), '');
  expect(faults()).toEqual([
    `content/${NOTICE}/issues/01.md：标题、责任单位、时限或各部分的标题、段落与公开时不同。请改回；确实要更正的，请写 errata。`,
    `content/published.yaml：措施 01-m3 已经公开，现在没有了。请在 ${NOTICE}/issues/01.md 里恢复。`,
  ]);
});

test('one character that is altered, in the source too', () => {
  edit(`${NOTICE}/issues/01.md`, '126条', '128条');
  editSource('126条', '128条');
  expect(faults()).toEqual([
    `content/${NOTICE}/issues/01.md：措施 01-m3 的文字与公开时不同。请改回；确实要更正的，请写 errata。`,
  ]);
});

test('one character of a chapter that is altered, in the source too', () => {
  edit(`${NOTICE}/sections/0.md`, '根据统一部署', '按照统一部署');
  editSource('根据统一部署', '按照统一部署');
  expect(faults()).toEqual([
    `content/${NOTICE}/notice.md：标题、各章的文字或问题的次序与公开时不同。请改回；确实要更正的，请写 errata。`,
  ]);
});

test('a character may be corrected with an erratum, while the source stays as it was received', () => {
  edit(`${NOTICE}/issues/01.md`, '收回意见126条', '收回意见128条');
  edit(
    `${NOTICE}/issues/01.md`,
    'updates:',
    'errata:\n  - date: 2026-05-08\n    from: 126条\n    to: 128条\n    reason: 漏计两条。\nupdates:',
  );
  expect(reportOf(content)).toBe('');
  record();
  expect(read('published.yaml')).toMatch(/issues\/01\/#e-1: 2026-05-08 [0-9a-f]{16} =/);
});

test('an erratum may quote a measure as in the file, with its ordinal', () => {
  edit(`${NOTICE}/issues/01.md`, '二是公布安排', '二是公开安排');
  edit(
    `${NOTICE}/issues/01.md`,
    'updates:',
    'errata:\n  - date: 2026-05-08\n    from: 二是公布安排\n    to: 二是公开安排\n    reason: 抄错。\nupdates:',
  );
  expect(reportOf(content)).toBe('');
});

test('an erratum may correct the title of a notice', () => {
  edit(`${NOTICE}/notice.md`, '进展情况的通报\ntitleLines', '情况的通报\ntitleLines');
  edit(`${NOTICE}/notice.md`, '- 关于巡察整改进展情况的通报', '- 关于巡察整改情况的通报');
  edit(
    `${NOTICE}/notice.md`,
    'sourceSha256',
    '  - date: 2026-05-08\n    from: 关于巡察整改进展情况的通报\n    to: 关于巡察整改情况的通报\n    reason: 多写两字。\nsourceSha256',
  );
  expect(reportOf(content)).toBe('');
  record();
  expect(read('published.yaml')).toMatch(/2026-library\/#e-2: 2026-05-08 /);
});

test('an erratum may correct who signed a notice, and when', () => {
  edit(
    `${NOTICE}/sections/4.md`,
    '中共示例市图书馆党组\n\n2026年3月2日',
    '中共示例市图书馆支部\n\n2026年3月1日',
  );
  edit(`${NOTICE}/notice.md`, 'issuer: 中共示例市图书馆党组', 'issuer: 中共示例市图书馆支部');
  edit(`${NOTICE}/notice.md`, 'signed: 2026-03-02\nasOf: 2026-03-02', 'signed: 2026-03-01\nasOf: 2026-03-01');
  edit(
    `${NOTICE}/notice.md`,
    'sourceSha256',
    `  - date: 2026-05-08
    from: 2026年3月2日
    to: 2026年3月1日
    reason: 排印错误。
  - date: 2026-05-08
    from: 中共示例市图书馆党组
    to: 中共示例市图书馆支部
    reason: 排印错误。
sourceSha256`,
  );
  expect(reportOf(content)).toBe('');
});

test('an update that is removed', () => {
  edit(`${NOTICE}/issues/01.md`, /updates:\n(?: .+\n)+/.exec(read(`${NOTICE}/issues/01.md`))?.[0] ?? '', '');
  expect(faults()).toEqual([
    `content/published.yaml：2026-05-06 的更新已经公开，现在没有了。请在 ${NOTICE}/issues/01.md 里恢复；有新情况，请另写一条。`,
  ]);
});

test('an update that is rewritten', () => {
  edit(`${NOTICE}/issues/04.md`, 'status: 基本完成整改', 'status: 正在整改');
  expect(faults()).toEqual([
    `content/${NOTICE}/issues/04.md：2026-06-30 的更新与公开时不同。公开过的更新不能改，请改回；写错了字的，请写 errata；有新情况，请另写一条。`,
  ]);
});

test('a further update is what changes an issue', () => {
  edit(
    `${NOTICE}/issues/01.md`,
    '    source: 示例市图书馆\n',
    '    source: 示例市图书馆\n  - date: 2026-09-01\n    text: 已完成。\n    source: 示例市图书馆\n    status: 已整改\n',
  );
  expect(reportOf(content)).toBe('');
  const { warnings } = readContent(content);
  expect(warnings.map(({ message }) => message)).toContain(
    '有 1 个网址还没有登记。网站公开以后，请运行 npm run publish:record -- --from 发布的文件夹。',
  );
});

test('an erratum that is removed together with what it corrected', () => {
  edit(`${NOTICE}/issues/02.md`, '213册的', '212册的');
  edit(`${NOTICE}/issues/02.md`, /errata:\n(?: .+\n)+/.exec(read(`${NOTICE}/issues/02.md`))?.[0] ?? '', '');
  expect(faults()).toEqual([
    `content/published.yaml：第 1 条更正已经公开，现在没有了。请在 ${NOTICE}/issues/02.md 里恢复。`,
  ]);
});

test('an erratum that is rewritten', () => {
  edit(`${NOTICE}/issues/02.md`, '录入时漏计一册', '印刷错误');
  expect(faults()).toEqual([`content/${NOTICE}/issues/02.md：第 1 条更正与公开时不同。请改回，另写一条。`]);
});

test('a status that is changed where no update is', () => {
  edit(`${NOTICE}/sections/2.md`, 'is: 已整改', 'is: 阶段性完成');
  expect(faults()).toContain(
    `content/${NOTICE}/issues/01.md：状态与公开时不同：公开时是“已整改”，现在是“阶段性完成”。状态只由 updates 改变；当时登记错了的，请写 errata，其中写 of: 状态。`,
  );
});

test('a status that was wrong from the beginning is corrected with an erratum', () => {
  edit(`${NOTICE}/sections/2.md`, 'is: 已整改', 'is: 阶段性完成');
  const erratum =
    'errata:\n  - date: 2026-03-09\n    of: 状态\n    from: 已整改\n    to: 阶段性完成\n    reason: 归类错误。\n';
  edit(`${NOTICE}/issues/01.md`, 'heading:', `${erratum}heading:`);
  const later = erratum.replace('errata:\n', '').replace('03-09', '04-11');
  edit(`${NOTICE}/issues/02.md`, '    reason: 录入时漏计一册。\n', `    reason: 录入时漏计一册。\n${later}`);
  expect(reportOf(content)).toBe('');
});

test('a notice that is deleted', () => {
  rmSync(at('notices/2025-archive'), { recursive: true });
  expect(faults()).toEqual([
    'content/published.yaml：通报 2025-archive 已经公开，现在没有了。请恢复文件夹 notices/2025-archive；改了名的，在新文件夹的 notice.md 里写 formerly: [2025-archive]。',
  ]);
});

test('a notice whose folder is renamed keeps its old name', () => {
  renameSync(at('notices/2025-archive'), at('notices/2025-dangan'));
  expect(faults()).toEqual([
    'content/published.yaml：通报 2025-archive 已经公开，现在没有了。请恢复文件夹 notices/2025-archive；改了名的，在新文件夹的 notice.md 里写 formerly: [2025-archive]。',
  ]);
  edit('notices/2025-dangan/notice.md', 'notPrinted:', 'formerly: [2025-archive]\nnotPrinted:');
  expect(reportOf(content)).toBe('');
  record();
  expect(reportOf(content)).toBe('');
  expect(read('published.yaml')).toContain('  /notices/2025-archive/issues/01/: 2025-09-01 ');
  expect(read('published.yaml')).toContain('  /notices/2025-dangan/issues/01/: 2025-09-01 ');
});

test('an old name belongs to one notice', () => {
  edit('notices/2025-archive/notice.md', 'notPrinted:', 'formerly: [2026-lib, 2026-library]\nnotPrinted:');
  expect(faults()).toEqual([
    'content/notices/2025-archive/notice.md formerly 第 1 条：“2026-lib”也是 notices/2026-library 的旧名。一个旧名只能写在一份通报里，请删去一处。',
    'content/notices/2025-archive/notice.md formerly 第 2 条：“2026-library”是现在的一份通报的名字，不是旧名。请改正。',
    'content/notices/2026-library/notice.md formerly 第 1 条：“2026-lib”也是 notices/2025-archive 的旧名。一个旧名只能写在一份通报里，请删去一处。',
  ]);
});

test('a day of publication that is changed', () => {
  edit('notices/2025-archive/notice.md', 'published: 2025-09-01', 'published: 2025-09-02');
  edit('notices/2025-archive/notice.md', '[title]', '[title, published]');
  edit('notices/2025-archive/notice.md', 'asOf: 2025-09-01', 'asOf: 2025-09-02');
  expect(faults()[0]).toBe(
    'content/notices/2025-archive/issues/01.md：发布日期与公开时不同：公开时是 2025-09-01，现在是 2025-09-02。请改回。',
  );
});

test('a record that was changed by hand is to blame itself, not the file of the issue', () => {
  edit('published.yaml', ' 未完成整改 =', ' 已整改 =');
  edit(
    'published.yaml',
    /2026-library\/: 2026-03-02/.exec(read('published.yaml'))?.[0] ?? '',
    '2026-library/: 2026-03-03',
  );
  const line = (start: string): number =>
    read('published.yaml')
      .split('\n')
      .findIndex((words) => words.startsWith(start)) + 1;
  expect(reportOf(content).split('\n').slice(1)).toEqual([
    `content/published.yaml 第 ${line('  /notices/2026-library/:')} 行：这一行改过，与登记的时候不同。${lastGood}`,
    `content/published.yaml 第 ${line('  /notices/2026-library/issues/04/:')} 行：这一行改过，与登记的时候不同。${lastGood}`,
  ]);
});

test('an address that was added by hand', () => {
  edit('published.yaml', 'pages:\n', 'pages:\n  - /map/\n');
  expect(faults()).toEqual(['content/published.yaml：网页 /map/ 已经公开，现在没有了。请恢复它。']);
});

test('a line that was deleted from the record, of what was changed too', () => {
  edit(`${NOTICE}/issues/01.md`, '126条', '128条');
  editSource('126条', '128条');
  const [line = ''] = /.*issues\/01\/#m3: .*\n/.exec(read('published.yaml')) ?? [];
  const place = read('published.yaml').split(line)[0]?.split('\n').length ?? 0;
  edit('published.yaml', line, '');
  expect(reportOf(content).split('\n').slice(1)).toEqual([
    `content/published.yaml 第 ${place - 1} 行：这一行以下少了 /notices/2026-library/issues/01/#m3 的登记。${lastGood}`,
  ]);
});

test('an issue that was deleted together with its lines of the record', () => {
  rmSync(at(`${NOTICE}/issues/01.md`));
  edit(`${NOTICE}/sections/2.md`, '- [01](../issues/01.md)\n', '');
  editSource(/\n {2}\(1\)周末[\s\S]+?126条。\n/.exec(read(`${NOTICE}/source.txt`))?.[0] ?? '', '');
  const lines = read('published.yaml').split('\n');
  const isOfIssue = (line: string): boolean => /2026-library\/(?:issues\/01\/|: )/.test(line);
  writeFileSync(at('published.yaml'), lines.filter((line) => !isOfIssue(line)).join('\n'));
  expect(faults()).toEqual([
    `content/published.yaml：这一行以下少了 /notices/2026-library/ 的登记。${lastGood}`,
  ]);
});

// As it was written before lines had signs.
function writeOldRecord(less: number): number {
  const lines = read('published.yaml').replaceAll(/ =[0-9a-f]{4}$/gm, '');
  const entries = lines.match(/^ {2}/gm)?.length ?? 0;
  writeFileSync(at('published.yaml'), lines.replace('pages:', `entries: ${entries - less}\npages:`));
  return entries;
}

test.each([0, 1])('a record of before that counts %i less than its lines is sound', (less) => {
  writeOldRecord(less);
  expect(reportOf(content)).toBe('');
});

test('a record of before from which lines were deleted', () => {
  const entries = writeOldRecord(0);
  edit('published.yaml', '  - /about/\n', '');
  expect(faults()).toEqual([
    `content/published.yaml：登记时是 ${entries} 条，现在有 ${entries - 1} 条，少了 1 条。${lastGood}`,
  ]);
});

test('an official site has a record', () => {
  rmSync(at('published.yaml'));
  expect(reportOf(content)).toBe('');
  edit('site.yaml', 'official: false', 'official: true');
  edit('site.yaml', 'http://localhost:3000', 'https://www.example.gov.cn');
  expect(faults()).toEqual([
    expect.stringMatching(
      /^content\/published\.yaml：网站是官方网站（site\.yaml 的 official），却没有公开的登记。/,
    ),
  ]);
});

test('a value that is none', () => {
  edit('published.yaml', '/notices/2025-archive/: 2025-09-01 ', '/notices/2025-archive/: 2025-9-1 ');
  expect(faults()).toEqual([`content/published.yaml：这一行不是登记的写法。${lastGood}`]);
});

test('what other notices publish does not hide what one has lost', () => {
  cpSync(at(NOTICE), at('notices/2027-library'), { recursive: true });
  edit('notices/2027-library/notice.md', 'formerly: [2026-lib]\n', '');
  rmSync(at(NOTICE), { recursive: true });
  expect(faults()).toHaveLength(1);
});
