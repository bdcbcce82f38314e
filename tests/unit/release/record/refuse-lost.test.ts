import { appendFileSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import type { Outcome } from '@/lib/release/outcome';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { BY } from '@/tests/release/run-by';

type Texts = Record<string, string>;
const A = { '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已整改' };
const B = { '/a/#u-2026-04-01': '2026-04-01 bbbbbbbbbbbbbbbb' };

// A folder of releases, and releases into it of sites that differ only in their record.
function releases() {
  const dir = temporaryFolder();
  return {
    dir,
    served: (): string => readlinkSync(join(dir, 'current')).slice('releases/'.length),
    release(texts: Texts | null, replace?: string): Outcome {
      const record =
        texts === null ? [] : [[`/${recordFile}`, formatPublished({ pages: ['/'], texts })] as const];
      const finished = exportFolder(new Map([['/index.html', '首页'], ...record]));
      return releaseFolder({ finished, dir, now: 0, by: BY, replace });
    },
  };
}

describe.skipIf(process.platform === 'win32')('a release', () => {
  test('says that the first has nothing to be compared with, and nothing where all is still there', () => {
    const { release } = releases();
    expect(release(A).notes).toEqual(['这里还没有正在公开的发布，没有登记可以对照。']);
    expect(release({ ...A, ...B }).notes).toEqual([]);
    expect(release({ ...A, ...B }).notes).toEqual([]);
  });

  test('is refused if something published would vanish or change, with the way out, and nothing is touched', () => {
    const { dir, release, served } = releases();
    const { name } = release({ ...A, ...B });
    expect(() => release({ '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 未完成整改' })).toThrow(
      `与正在公开的 ${name} 对照，公开过的 1 处没有了：/a/#u-2026-04-01；公开过的 1 处变了：/a/。没有发布。content/ 可能退回到了以前的样子，请取回最新的；published.yaml 缺了、改了的，运行 npm run publish:record -- --from ${dir} 恢复，再运行 npm run check，会逐条说明怎样改。确实不要原来公开的（例如换成另一个网站），加上 --replace ${name}。`,
    );
    expect(() => release(null)).toThrow('公开过的 3 处没有了：/、/a/、/a/#u-2026-04-01。');
    expect(served()).toBe(name);
    expect(readFileSync(join(dir, 'history'), 'utf8').split('\n')).toHaveLength(2);
  });

  test('of which much would vanish names three addresses', () => {
    const { release } = releases();
    release(Object.fromEntries([1, 2, 3, 4].map((number) => [`/a/#m${number}`, A['/a/']])));
    expect(() => release({})).toThrow('公开过的 4 处没有了：/a/#m1、/a/#m2、/a/#m3 等。没有发布。');
  });

  test('may lack what is marked as withdrawn', () => {
    const { release } = releases();
    release({ ...A, ...B });
    expect(release({ ...B, '/a/': '2026-03-01 aaaaaaaaaaaaaaaa 已撤下' }).notes).toEqual([]);
  });

  test('replaces another site if its name is given, and says what goes', () => {
    const { release, served } = releases();
    const { name } = release({ ...A, ...B });
    expect(() => release(A, 'ffff')).toThrow(`--replace 要写正在公开的发布的名称，现在是 ${name}。`);
    const outcome = release(A, name);
    expect(outcome.notes).toEqual([`按 --replace 换下 ${name}：公开过的 1 处没有了：/a/#u-2026-04-01。`]);
    expect(served()).toBe(outcome.name);
    expect(release({ ...A, ...B }, outcome.name).notes).toEqual([
      `按 --replace 换下 ${outcome.name}：公开过的都还在。`,
    ]);
    expect(() => releases().release(A, name)).toThrow('--replace 要写正在公开的发布的名称，现在没有发布。');
  });

  test('after a rollback is compared with what is served', () => {
    const { dir, release } = releases();
    release(A);
    release({ ...A, ...B });
    rollBack({ dir, now: 0, by: BY });
    expect(release({ ...A, '/c/': A['/a/'] }).notes).toEqual([]);
  });

  test('over one that was built without a record says so', () => {
    const { release } = releases();
    const { name } = release(null);
    expect(release(A).notes).toEqual([`正在公开的 ${name} 里没有登记（是旧的程序做的），没有对照。`]);
  });

  test.each([
    ['the record', (current: string) => appendFileSync(join(current, recordFile), '\n')],
    ['the list', (current: string) => rmSync(join(current, 'SHA256SUMS'))],
  ])('over one whose %s is damaged needs a word', (_, damage) => {
    const { dir, release } = releases();
    const { name } = release(A);
    damage(join(dir, 'current'));
    expect(() => release({ ...A, ...B })).toThrow(`正在公开的 ${name} 的登记坏了，不能对照，没有发布。`);
    expect(release({ ...A, ...B }, name).notes).toEqual([
      `按 --replace 换下 ${name}，它的登记坏了，没有对照。`,
    ]);
  });
});
