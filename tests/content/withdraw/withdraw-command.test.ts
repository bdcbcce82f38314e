import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '@/tests/fixtures/notices/copy-content';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { scriptRunner } from '@/tests/fixtures/run-script';

let folder = '';
beforeEach(() => {
  folder = copyContent(LIFE_CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const runner = scriptRunner('withdraw/withdraw');
const run = (...args: string[]) => runner(args, { CONTENT_DIR: join(folder, 'content') }, folder);

test('says what it did and what only people can do, with the addresses', () => {
  const { status, stdout } = run('2026-library/4', '--reason', '含有个人信息', '--date', '2026-12-01');
  expect(status).toBe(0);
  expect(stdout).toContain('已撤下通报 2026-library 的问题 4：改了 3 个文件。检查已通过。');
  for (const words of ['git 的历史', 'CDN', '搜索引擎', '旧的发布', '打印'])
    expect(stdout, words).toContain(words);
  expect(stdout).toContain('/notices/2026-library/issues/04/issue.json\n');
});

test('what builds keep goes as well, since it holds the pages of before', () => {
  mkdirSync(join(folder, '.cache/compressed/1'), { recursive: true });
  // What the desk keeps of earlier texts.
  mkdirSync(join(folder, '.desk/content/versions/about.md'), { recursive: true });
  expect(run('2026-library/77', '--reason', '含有个人信息').status).toBe(1);
  expect(existsSync(join(folder, '.cache'))).toBe(true);
  expect(run('2026-library/04', '--reason', '含有个人信息').status).toBe(0);
  expect(existsSync(join(folder, '.cache'))).toBe(false);
  expect(existsSync(join(folder, '.desk/content/versions'))).toBe(false);
});

test('works without the two hyphens, and takes today for a missing date', () => {
  expect(run('2026-library/04', '含有个人信息').status).toBe(0);
  const written = readFileSync(join(folder, 'content/notices/2026-library/issues/04.md'), 'utf8');
  expect(written).toMatch(/^---\nwithdrawn:\n {2}date: \d{4}-\d{2}-\d{2}\n {2}reason: 含有个人信息\n---\n$/);
});

test('where nobody can be asked, a missing reason is a mistake; what is not there is refused', () => {
  const { status, stderr } = run('2026-library/04');
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    '用法：npm run withdraw -- 要撤下的 --reason 原因 [--basis 依据] [--date 2026-11-28]',
  ]);
  expect(run('2026-library/77', '--reason', '含有个人信息').status).toBe(1);
});

test('a day that has not come is done, and warned of', () => {
  const words = ['2026-library/4', '--reason', '含有个人信息', '--date', '9999-01-01'];
  expect(run(...words)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\n日期 9999-01-01 还没有到，今天是 \d{4}-\d{2}-\d{2}。请核对年月日。\n$/),
  });
});
