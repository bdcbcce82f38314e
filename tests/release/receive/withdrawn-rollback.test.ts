import { cpSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordFile } from '@/lib/record/record-file';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { BY } from '@/tests/release/run-by';
import { receive } from './receiving';
import { A, B, recordOf } from './record-scenes';
import { INSTALLED } from './shells';

const PUBLISHED = Object.fromEntries([1, 2, 3, 4].map((number) => [`/b/#m${number}`, A['/a/']]));
const WITHDRAWN = Object.fromEntries(
  Object.keys(PUBLISHED).map((address) => [address, '2026-03-01 aaaaaaaaaaaaaaaa 已撤下']),
);

// A folder with an earlier release and a later one, which is live.
function released(earlier: string | null, later: string): { dir: string; earlier: string; live: string } {
  const dir = temporaryFolder();
  const [before, live] = [earlier, later].map((record) => {
    const files = record === null ? [] : [[`/${recordFile}`, record] as const];
    const finished = exportFolder(new Map([['/index.html', '首页'], ...files]));
    return releaseFolder({ finished, dir, now: 0, by: BY }).name;
  });
  if (before === undefined || live === undefined) throw new Error('Two releases give two names.');
  return { dir, earlier: before, live };
}

const liveIn = (dir: string): string => readlinkSync(join(dir, 'current')).slice('releases/'.length);

describe.skipIf(process.platform !== 'linux').each(INSTALLED)('a rollback by %s and by Node', (_, shell) => {
  test('is refused in the same words if it would publish again what was withdrawn', () => {
    const { dir, earlier, live } = released(
      recordOf({ ...PUBLISHED, ...B }),
      recordOf({ ...WITHDRAWN, ...B }),
    );
    const history = readFileSync(join(dir, 'history'), 'utf8');
    const words = `退回 ${earlier} 会把已经撤下的再公开，共 4 处：/b/#m1、/b/#m2、/b/#m3 等。没有退回。请改好内容，再生成、发布；不再需要旧的发布的，把它们删去。`;
    expect(() => rollBack({ dir, now: 0, by: BY })).toThrow(words);
    expect(receive(shell, [dir, '--rollback', earlier])).toMatchObject({ status: 1, lines: [words] });
    expect([liveIn(dir), readFileSync(join(dir, 'history'), 'utf8')]).toEqual([live, history]);
  });

  test.each([
    ['that had withdrawn it too', recordOf(WITHDRAWN), recordOf({ ...WITHDRAWN, ...B })],
    ['that never had it', recordOf({}), recordOf(WITHDRAWN)],
    ['without a record', null, recordOf(WITHDRAWN)],
    ['with other words that were not withdrawn', recordOf(A), recordOf({ ...A, ...WITHDRAWN })],
  ])('returns to a release %s', (_, before, after) => {
    const { dir, earlier } = released(before, after);
    const copy = temporaryFolder();
    cpSync(dir, copy, { recursive: true, verbatimSymlinks: true });
    expect(rollBack({ dir, to: earlier, now: 0, by: BY }).name).toBe(earlier);
    expect(receive(shell, [copy, '--rollback', earlier]).status).toBe(0);
    expect([liveIn(dir), liveIn(copy)]).toEqual([earlier, earlier]);
  });
});
