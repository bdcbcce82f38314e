import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { issueLines, noticeLines } from '@/lib/model/reading-order';
import { withdraw } from '@/lib/withdraw/withdraw';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';

const FIRST = 'notices/2025-xuncha';
const WITHDRAWAL = { date: '2026-11-28', reason: '含有个人信息', basis: '《某法》第四十七条' };

let folder = '';
let content = '';
const open = (from: string): void => {
  folder = copyContent(from);
  content = join(folder, 'content');
};
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(content, name), 'utf8');
const write = (name: string, text: string): void => writeFileSync(join(content, name), text);
const take = (words: string, withdrawal = WITHDRAWAL) => {
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  return withdraw(content, named, withdrawal);
};
const everything = (): string =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
    .replace(/\s/g, '');

// The sentences of a text, as they stand in files of either width.
const sentences = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/[，。；：、]/)).filter((words) => words.length > 16);

describe('in the content of the project', () => {
  beforeEach(() => open(REAL_CONTENT));

  test('a basis of blanks is refused in Chinese, and nothing is changed', () => {
    const before = everything();
    expect(() => take('2025-xuncha/22', { ...WITHDRAWAL, basis: ' ' })).toThrow(
      /^依据：只有空格，没有写内容。/,
    );
    expect(everything()).toBe(before);
  });

  test('an issue leaves a mark in place of its words, and the check passes', () => {
    const before = readContent(content).notices.find(({ slug }) => slug === '2025-xuncha');
    const issue = before?.issues.find(({ id }) => id === '22');
    if (issue === undefined) throw new Error('no issue 22');
    take('2025-xuncha/22');
    expect(reportOf(content)).toBe('');
    expect(read(`${FIRST}/issues/22.md`)).toBe(
      '---\nwithdrawn:\n  date: 2026-11-28\n  reason: 含有个人信息\n  basis: 《某法》第四十七条\n---\n',
    );
    const left = everything();
    expect(sentences(issueLines(issue)).filter((words) => left.includes(words))).toEqual([]);
    expect(read(`${FIRST}/source.txt`)).toMatch(/\n {2}〔问题22已撤下〕\n/);
    const record = read('published.yaml').match(/^ {2}\/notices\/2025-xuncha\/issues\/22\/.*$/gm) ?? [];
    expect(record).toHaveLength(6);
    for (const line of record) expect(line).toMatch(/: 2025-02-17 [0-9a-f]{16} 已撤下 =[0-9a-f]{4}$/);
  });

  test('each issue can go, one after the other', () => {
    const ids = readContent(content).notices.flatMap(({ slug, issues }) =>
      slug === '2025-xuncha' ? issues.map(({ id }) => id) : [],
    );
    for (const id of ids.filter((_, index) => index % 9 === 0)) take(`2025-xuncha/${id}`);
    expect(reportOf(content)).toBe('');
  });

  test('what repeats a measure goes with it: its reasons, targets, updates and errata; the others keep their ids', () => {
    const file = `${FIRST}/issues/41.md`;
    write(
      file,
      read(file)
        .replace(/\nupdates:\n[\s\S]*?(?=\n---\n)/, '')
        .replace(
          '\n---\n',
          '\nupdates:\n  - date: 2026-01-10\n    text: 持续推动县（区）矫正中心建设，推迟到2026年6月完成。\n    source: 莆田市司法局\n    target: 推迟到2026年6月完成\nerrata:\n  - date: 2026-01-11\n    from: 县区事业编制紧缺\n    to: 县区事业编制紧张\n    reason: 录入时写错。\n---\n',
        ),
    );
    // As if the wrong word had been received.
    const digest = /sourceSha256: (\w+)/.exec(read(`${FIRST}/notice.md`))?.[1] ?? '';
    write(`${FIRST}/source.txt`, read(`${FIRST}/source.txt`).replace('县区事业编制紧张', '县区事业编制紧缺'));
    const asked = /现在算出的是 (\w+)/.exec(reportOf(content))?.[1] ?? '';
    write(`${FIRST}/notice.md`, read(`${FIRST}/notice.md`).replace(digest, asked));
    rmSync(join(content, 'published.yaml'));
    take('2025-xuncha/41#n1');
    expect(reportOf(content)).toBe('');
    expect(read(file)).not.toMatch(/remaining|target|推迟到|事业编制紧/);
    expect(read(file)).toContain('text: 〔已随措施41-n1撤下〕');
    expect(read(file)).toContain('to: 〔措施41-n1已撤下〕');
    const issue = readContent(content).notices.flatMap(({ issues }) =>
      issues.filter(({ id }) => id === '41'),
    )[0];
    expect(issue?.parts.flatMap(({ measures }) => measures.map(({ id }) => id))).toEqual(['m1', 'm2', 'n1']);
    expect(issue?.withdrawn).toEqual([{ measure: 'n1', ...WITHDRAWAL }]);
  });

  test('a row of accepted.yaml and a related issue that name it go too', () => {
    const file = `${FIRST}/issues/03.md`;
    write(
      file,
      read(file).replace('\n---\n', "\nrelated:\n  - issue: '05'\n    reason: 说的是同一件事。\n---\n"),
    );
    const { edits } = take('2025-xuncha/05');
    expect([...edits.keys()]).toContain('accepted.yaml');
    expect(read('accepted.yaml')).not.toContain('截止2024年第');
    expect(read('accepted.yaml')).toContain('# 检查提醒过');
    expect(read(file)).not.toContain('related');
  });

  test('what went cannot come back, nor lose its statement', () => {
    const kept = [`${FIRST}/issues/22.md`, `${FIRST}/source.txt`, `${FIRST}/notice.md`].map((name) => ({
      name,
      text: read(name),
    }));
    take('2025-xuncha/22');
    for (const { name, text } of kept) write(name, text);
    expect(reportOf(content)).toContain('这里已经登记为撤下，现在又有了文字。');
  });

  test('nothing is touched if the reason repeats the words, the address is wrong or the content is', () => {
    const before = everything();
    expect(() => take('2025-xuncha/22', { ...WITHDRAWAL, reason: '内控制度、财务管理不够规范' })).toThrow(
      '原因或依据里有撤下的字',
    );
    expect(() => take('2025-xuncha/22', { ...WITHDRAWAL, date: '2024-01-01' })).toThrow('早于通报发布的');
    expect(() => take('2025-xuncha/44')).toThrow('没有问题 44');
    expect(() => take('2025-xuncha/22#m9')).toThrow('可写的有 m1、m2');
    expect(everything()).toBe(before);
    write('site.yaml', read('site.yaml').replace('official:', 'oficial:'));
    expect(() => take('2025-xuncha/22')).toThrow('内容现在就有问题');
  });

  test('twice is once too much', () => {
    take('2025-xuncha/07#m1');
    expect(() => take('2025-xuncha/07#m1')).toThrow('措施 07-m1 已撤下。');
    take('2025-xuncha/07');
    expect(reportOf(content)).toBe('');
    expect(() => take('2025-xuncha/07')).toThrow('问题 07 已撤下。');
  });
});

describe('a whole notice', () => {
  beforeEach(() => open(LIFE_CONTENT));

  test('keeps what identifies it and the ids of its issues, and nothing else', () => {
    const notice = readContent(content).notices.find(({ slug }) => slug === '2025-archive');
    if (notice === undefined) throw new Error('no notice');
    take('2025-archive');
    expect(reportOf(content)).toBe('');
    expect(readdirSync(join(content, 'notices/2025-archive'))).toEqual(['notice.md']);
    const [withdrawn] = readContent(content).withdrawnNotices;
    expect(withdrawn).toEqual({
      slug: '2025-archive',
      bureau: notice.bureau,
      bureauName: notice.bureauName,
      issuer: notice.issuer,
      published: notice.published,
      issues: notice.issues.map(({ id }) => id),
      withdrawal: WITHDRAWAL,
    });
    const left = everything();
    const words = sentences(noticeLines(notice).map(({ text }) => text));
    expect(words.filter((sentence) => left.includes(sentence))).toEqual([]);
    expect(() => take('2025-archive')).toThrow('通报 2025-archive 已撤下。');
  });

  test('a file put back into its folder is a fault, and the last notice cannot go', () => {
    take('2025-archive');
    expect(() => take('2026-library')).toThrow('网站只有这一份通报');
    write('notices/2025-archive/source.txt', '原文');
    expect(reportOf(content)).toContain('这份通报已经撤下，文件夹里只留 notice.md。');
  });
});
