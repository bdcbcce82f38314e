import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { readContentFolder } from '@/lib/withdraw/disk/read-content-folder';
import { bundleChild } from '@/tests/desk/helpers/bundle-child';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';

let folder: string;
let child: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'withdraw-'));
  child = await bundleChild(folder, 'disk/withdraw-child');
});

afterAll(() => rmSync(folder, { recursive: true }));

type Run = { content: string; kept: string; said: string };

// `on` is a path from the folder of the content, so that the copy on which all is tried is not meant.
function withdraw(fail: string, on: string, times: number): Run {
  const place = mkdtempSync(join(folder, 'run-'));
  const [content, kept] = [join(place, 'content'), join(place, 'kept')];
  cpSync(VALID_CONTENT, content, { recursive: true });
  mkdirSync(kept);
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, content, kept], {
    encoding: 'utf8',
    env: { ...process.env, FAIL: fail, ON: join(place, on), TIMES: String(times) },
  });
  if (status !== 0) throw new Error(stderr);
  return { content, kept, said: stdout };
}

const FILES = ['issues/04.md', 'source.txt', 'notice.md'];
const freshOf = (file: string): string =>
  join('content/notices/2026-library', file).replace(/([^/\\]+)$/, '.$1.new');

test.each(FILES)('where %s is held for a moment, the withdrawal waits and is done', (file) => {
  const { content, said } = withdraw('renameSync:EBUSY', freshOf(file), 2);
  expect(said).toMatch(/^已撤下/);
  expect(readContent(content).notices[0]?.issues.find(({ id }) => id === '04')?.withdrawn).toHaveLength(1);
});

test.each(FILES)('where %s stays held, it says so and nothing is half done', (file) => {
  const { content, kept, said } = withdraw('renameSync:EPERM', freshOf(file), 99);
  expect(said).toContain('REFUSED 文件正被别的程序占用或没有写的权限（EPERM）。');
  expect(said).toContain('什么都没有改。');
  expect(readContentFolder(content)).toEqual(readContentFolder(VALID_CONTENT));
  expect(existsSync(kept)).toBe(true);
});

test.each(['EBUSY', 'ENOTEMPTY', 'EIO'])(
  'where kept texts would not go (%s), it is done, and they are named',
  (code) => {
    const { content, kept, said } = withdraw(`rmSync:${code}`, 'kept', 99);
    expect(said).toContain(`这些文件夹没有删掉，里面可能也有撤下的字，请手工删去：${kept}`);
    expect(said).toContain('已撤下通报 2026-library 的问题 4 的措施 m1');
    expect(readContent(content).notices[0]?.issues.find(({ id }) => id === '04')?.withdrawn).toHaveLength(1);
  },
);
