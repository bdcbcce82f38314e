import { cpSync, existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFile } from '@/lib/record/record-file';
import { formatOutcome } from '@/lib/release/outcome';
import { makePack } from '@/lib/release/pack/make-pack';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { BY } from '@/tests/release/run-by';
import { unsyncedDisk } from '../unsynced-disk';
import { receive } from './receiving';
import { A, B, DAMAGES, recordOf, SCENES } from './record-scenes';
import { INSTALLED } from './shells';

/** What was answered, with DIR for the folder; and the release that is live now, if there is one. */
type Answer = { released: boolean; lines: string[]; live: string | null };

describe.skipIf(process.platform !== 'linux').each(INSTALLED)('receive.sh in %s and Node', (_, shell) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'receive-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const built = (record: string | null): string =>
    exportFolder(
      new Map([
        ['/index.html', record === null ? '旧' : '新'],
        ...(record === null ? [] : [[`/${recordFile}`, record] as const]),
      ]),
    );
  const liveIn = (dir: string): string | null =>
    existsSync(join(dir, 'current')) ? readlinkSync(join(dir, 'current')).slice('releases/'.length) : null;
  const answerOf = (dir: string, released: boolean, lines: readonly string[]): Answer => ({
    released,
    lines: lines.map((line) => line.replaceAll(dir, 'DIR')),
    live: liveIn(dir),
  });

  function byNode(dir: string, finished: string, replace?: string): Answer {
    try {
      const outcome = releaseFolder({
        finished,
        dir,
        now: Date.now(),
        by: BY,
        replace,
        disk: unsyncedDisk(),
      });
      return answerOf(dir, true, formatOutcome(outcome));
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      return answerOf(dir, false, [error.message]);
    }
  }

  function byShell(dir: string, finished: string, replace?: string): Answer {
    const { name, bytes } = makePack({ finished, receiver: '', mustBeSigned: false });
    const pack = join(folder, `site-${name}.tar.gz`);
    writeFileSync(pack, bytes);
    const words = replace === undefined ? [] : ['--replace', replace];
    const { status, lines } = receive(shell, [dir, pack, ...words]);
    return answerOf(dir, status === 0, lines);
  }

  // Both on folders in which the same is live; the answer of both.
  function both(
    served: string | null,
    next: string,
    { damage, replace }: { damage?: (live: string) => void; replace?: string | null } = {},
  ): Answer {
    const parent = mkdtempSync(join(folder, 'dir-'));
    const [one, two] = [join(parent, 'one'), join(parent, 'two')];
    mkdirSync(one);
    if (served !== null) byNode(one, served);
    damage?.(join(one, 'current'));
    cpSync(one, two, { recursive: true, verbatimSymlinks: true });
    const answer = byNode(one, next, replace ?? undefined);
    expect(byShell(two, next, replace ?? undefined)).toEqual(answer);
    return answer;
  }

  test.each(SCENES)('answer the same to %s', (_, { served, next, answer }) => {
    const [before, after] = [built(served), built(next)];
    const { released, lines, live } = both(before, after);
    const isRefused = served !== null && answer !== null;
    expect(released).toBe(!isRefused);
    if (answer === null) expect(lines).toHaveLength(1);
    else expect(lines.join('\n')).toMatch(answer);
    if (!isRefused) return;
    const forced = both(before, after, { replace: live });
    expect([forced.released, forced.lines[1]]).toEqual([
      true,
      expect.stringMatching(new RegExp(`^按 --replace 换下 ${live}：公开过的 .*。$`)),
    ]);
  });

  test('answer the same to the name of another release to be replaced, and where nothing is lost', () => {
    const [before, after] = [built(recordOf(A)), built(recordOf({ ...A, ...B }))];
    const { lines, live, released } = both(before, after, { replace: 'ffff' });
    expect([released, lines]).toEqual([false, [`--replace 要写正在公开的发布的名称，现在是 ${live}。`]]);
    expect(both(before, after, { replace: live }).lines[1]).toBe(
      `按 --replace 换下 ${live}：公开过的都还在。`,
    );
    // The same content again replaces nothing.
    expect(both(before, before, { replace: 'ffff' }).released).toBe(true);
  });

  test.each(DAMAGES)('answer the same with %s', (_, damage) => {
    const [before, after] = [built(recordOf(A)), built(recordOf({ ...A, ...B }))];
    const { lines, live, released } = both(before, after, { damage });
    expect(released).toBe(false);
    expect(lines[0]).toContain(`正在公开的 ${live} 的登记坏了，不能对照，没有发布。`);
    expect(both(before, after, { damage, replace: live }).lines[1]).toBe(
      `按 --replace 换下 ${live}，它的登记坏了，没有对照。`,
    );
  });

  test('answer the same to the first release, which replaces nothing', () => {
    const finished = built(recordOf(A));
    expect(both(null, finished).lines[1]).toBe('这里还没有正在公开的发布，没有登记可以对照。');
    expect(both(null, finished, { replace: 'ffff' })).toEqual({
      released: false,
      lines: ['--replace 要写正在公开的发布的名称，现在没有发布。'],
      live: null,
    });
  });
});
