import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scriptRunner } from '@/tests/fixtures/run-script';

const content = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(content, { recursive: true }));

const runImport = scriptRunner('import');
const run = (...args: string[]) => runImport(args, { CONTENT_DIR: content });

const CORPUS = 'tests/fixtures/import/corpus';

test('a file is imported, and missing fields are listed for the editor', () => {
  const { status, stdout } = run(`${CORPUS}/59.txt`, '--as', '2026-xuncha');
  expect(stdout).toMatch(/^读到 2 章、1 个方面和类别、1 个问题。写出的文字与原文逐字相同。\n/);
  expect(stdout).toContain('\n写入了 content/notices/2026-xuncha，6 个文件。\n');
  expect(stdout).toContain('notice.md 第 1 行 published：缺少这个字段。');
  expect(status).toBe(0);
  expect(existsSync(join(content, 'notices/2026-xuncha/issues/01.md'))).toBe(true);
});

test('a folder that is there is not written over', () => {
  run(`${CORPUS}/64.txt`, '--as', '2026-gongshi');
  const { status, stderr } = run(`${CORPUS}/64.txt`, '--as', '2026-gongshi');
  expect(stderr).toBe(
    'content/notices/2026-gongshi 已经有了，不会覆盖。请换一个名字，或先核对那个文件夹。\n',
  );
  expect(status).toBe(1);
});

test('a text that is no notice is refused, and nothing is written', () => {
  const { status, stdout } = run(`${CORPUS}/27.txt`, '--as', '2026-jushu');
  expect(stdout).toMatch(/^没有导入。没有找到一个写明了问题和整改情况的条目/);
  expect(status).toBe(1);
  expect(existsSync(join(content, 'notices/2026-jushu'))).toBe(false);
});

test('without a file or a name, or with words that mean nothing, the command says in Chinese how it is used', () => {
  for (const args of [[], ['--to', 'a']]) {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(
      '用法：npm run import -- 批准的文件.docx --as 2026-xuncha（也可以是 .txt 或存下的 .html）',
    );
    expect(stderr).not.toMatch(/option|argument|Error/);
    expect(status).toBe(2);
  }
});
