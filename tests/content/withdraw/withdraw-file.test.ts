import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishable } from '@/lib/content/published/publishable';
import { withdrawnEvidence } from '@/lib/content/published/withdrawn-evidence';
import { readContent } from '@/lib/content/read-content';
import { formatPublished } from '@/lib/record/format-published';
import { formatWithdrawn } from '@/lib/withdraw/format-withdrawn';
import { withdraw } from '@/lib/withdraw/withdraw';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { reportOf } from '@/tests/fixtures/notices/report-of';

const NOTICE = 'notices/2026-library';
const FILE = `${NOTICE}/files/zhaopian.png`;
const THIRD = `${NOTICE}/issues/03.md`;
const FOURTH = `${NOTICE}/issues/04.md`;
const TITLE = '选址现场的照片';
const WITHDRAWAL = { date: '2026-12-28', reason: '含有个人信息' };

let folder = '';
let content = '';
const read = (name: string): string => readFileSync(join(content, name), 'utf8');
const write = (name: string, text: string | Buffer): void => writeFileSync(join(content, name), text);
const faults = (): string => reportOf(content);
const take = (words: string) => {
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  return withdraw(content, named, WITHDRAWAL);
};
const record = (): void =>
  write('published.yaml', formatPublished(publishable(readContent(content).notices)));
const recorded = (address: string): string | undefined => readContent(content).published?.texts[address];
const name = (file: string): void =>
  write(file, read(file).replace(/( +)source: .*\n/, `$&$1file: { name: zhaopian.png, title: ${TITLE} }\n`));

beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
  content = join(folder, 'content');
  mkdirSync(join(content, NOTICE, 'files'));
  write(FILE, pngFile());
  name(THIRD);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ADDRESS = '/notices/2026-library/files/zhaopian/zhaopian.png';
const UPDATE = '/notices/2026-library/issues/03/#u-2026-08-20';

test('the file goes, its update keeps its words and recorded value, and the record keeps the address', () => {
  record();
  const before = { file: recorded(ADDRESS), update: recorded(UPDATE) };
  take('2026-library/files/zhaopian.png');
  expect(existsSync(join(content, FILE))).toBe(false);
  expect(read(THIRD)).toContain('text: 人手尚未到位，推迟到2026年12月开放。');
  expect(read(THIRD)).not.toMatch(/照片|zhaopian/);
  expect(recorded(ADDRESS)).toBe(`${before.file} 已撤下`);
  expect(recorded(UPDATE)).toBe(before.update);
  expect(faults()).toBe('');
  expect(withdrawnEvidence(readContent(content)).map((file) => [file.name, file.withdrawal])).toEqual([
    ['zhaopian.png', WITHDRAWAL],
  ]);
  expect(() => take('2026-library/files/zhaopian.png')).toThrow('佐证材料 zhaopian.png 已撤下。');
});

test('a file that was not recorded yet is recorded as withdrawn, with its page', () => {
  take('2026-library/files/zhaopian');
  expect(recorded(ADDRESS)).toMatch(/^2026-08-20 [0-9a-f]{16} 已撤下$/);
  expect(readContent(content).published?.pages).toEqual(['/notices/2026-library/files/zhaopian/']);
  expect(faults()).toBe('');
});

test('neither the file nor its bytes under another name can come back, and the statement cannot go', () => {
  const whole = read(THIRD);
  take('2026-library/files/zhaopian.png');
  const without = read(THIRD);
  mkdirSync(join(content, NOTICE, 'files'));
  write(`${NOTICE}/files/xin.png`, pngFile());
  write(THIRD, whole.replace('name: zhaopian', 'name: xin'));
  expect(faults()).toContain('files/xin.png：这个文件已经撤下，换了名字也不能再公开。');
  rmSync(join(content, NOTICE, 'files'), { recursive: true });
  write(THIRD, without.replace(/ {4}withdrawnFile:\n(?: {6}.*\n)+/, ''));
  expect(faults()).toContain('这里登记为撤下，内容里却没有撤下的说明');
});

test('the words of the update are still held to the record', () => {
  record();
  take('2026-library/files/zhaopian.png');
  write(THIRD, read(THIRD).replace('人手尚未到位', '人手没有到位'));
  expect(faults()).toContain('2026-08-20 的更新与公开时不同。');
});

test('with an issue goes the file that only it names; one that another names stays', () => {
  take('2026-library/3');
  expect(existsSync(join(content, FILE))).toBe(false);
  expect(read(THIRD)).toMatch(/\nfiles:\n {2}- ["']?[0-9a-f]{16}["']?\n---\n$/);
  expect(withdrawnEvidence(readContent(content))).toHaveLength(1);
  expect(faults()).toBe('');
});

test('a file that another issue names stays when its first issue goes', () => {
  name(FOURTH);
  record();
  take('2026-library/4');
  expect(existsSync(join(content, FILE))).toBe(true);
  expect(faults()).toBe('');
  take('2026-library/files/zhaopian.png');
  expect(existsSync(join(content, FILE))).toBe(false);
  expect(faults()).toBe('');
});

test('a file withdrawn before its issue stays withdrawn', () => {
  take('2026-library/files/zhaopian.png');
  take('2026-library/3');
  expect(faults()).toBe('');
  expect(withdrawnEvidence(readContent(content))).toHaveLength(1);
});

test('all files of a notice go with it', () => {
  take('2026-library');
  expect(existsSync(join(content, FILE))).toBe(false);
  expect(withdrawnEvidence(readContent(content)).map(({ of }) => of.kind)).toEqual(['notice']);
  expect(faults()).toBe('');
});

test('the operator is given the addresses of the file, its page and its issues', () => {
  const told = formatWithdrawn(take('2026-library/files/zhaopian.png'));
  expect(told).toContain('已撤下通报 2026-library 的佐证材料 zhaopian.png：改了 2 个文件，删去 1 个。');
  for (const path of [ADDRESS, '/notices/2026-library/files/zhaopian/', '/notices/2026-library/issues/03/'])
    expect(told).toContain(`${path}\n`);
  expect(told).toContain('更新的文字没有改');
});

test('an issue answered in a chapter is withdrawn with a warning that its text is not', () => {
  expect(formatWithdrawn(take('2025-archive/5'))).toContain('章里的段落不能用这个命令撤下');
});
