import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReleaseError } from '@/lib/release/release-error';
import { parseRemote } from '@/lib/release/remote/remote';
import { scriptRunner } from '@/tests/fixtures/run-script';
import { type PackedSite, packSite } from '../receive/receiving';
import { servedRelease } from '../served-release';
import { hasSshd, type Sshd, startSshd } from './start-sshd';

describe.skipIf(!hasSshd())('release over ssh (needs openssh-server)', () => {
  const release = scriptRunner('release');
  let folder: string;
  let sshd: Sshd;
  let sites: PackedSite[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'remote-'));
    sites = ['一', '二'].map((word) => packSite(folder, word));
    sshd = await startSshd(join(folder, 'ssh'));
  });

  afterAll(async () => {
    await sshd.stop();
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]): { status: number | null; lines: string[] } => {
    const { status, stdout, stderr } = release(['--ssh-config', sshd.sshConfig, ...args]);
    return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
  };
  const fileOf = (at: number): string => sites[at]?.file ?? '';
  const nameOf = (at: number): string => sites[at]?.name ?? '';

  test('publishes a pack, keeps who did it, and rolls back', () => {
    const dir = join(folder, '巡察', 'site');
    const first = run('--to', `web:${dir}`, '--from', fileOf(0));
    expect([first.status, ...first.lines.slice(0, 2)]).toEqual([
      ...[0, expect.stringMatching(/^没有文件夹 .*，新建了一个。/)],
      `已发布 ${nameOf(0)}。`,
    ]);
    const signed = ['--sheet', nameOf(1), '--number', '〔2026〕1号', '--approved', `签发'"$(id)`];
    expect(run('--to', `web:${dir}`, '--from', fileOf(1), ...signed).status).toBe(0);
    expect(servedRelease(dir)).toBe(nameOf(1));
    expect(readFileSync(join(dir, 'approvals', `${nameOf(1)}.yaml`), 'utf8')).toContain(
      `number: "〔2026〕1号"\n  approved: "签发'\\"$(id)"\n`,
    );
    const back = run('--to', `web:${dir}`, '--rollback', nameOf(0).slice(0, 6));
    expect([back.status, back.lines[0]]).toEqual([0, `已退回 ${nameOf(0)}。退回前是 ${nameOf(1)}。`]);
    const last = run('--to', `web:${dir}`, '--rollback');
    expect(last).toEqual({
      status: 1,
      lines: ['没有更早的发布，不能退回。', 'web 上没有完成，原因见上面。'],
    });
    const events = readFileSync(join(dir, 'history'), 'utf8').trimEnd().split('\n');
    expect(events.map((line) => line.split('\t').slice(1).join(' '))).toEqual(
      [`release ${nameOf(0)}`, `release ${nameOf(1)}`, `rollback ${nameOf(0)}`].map(
        (event) => `${event} ${userInfo().username}@${hostname()}`,
      ),
    );
  });

  test('refuses another sheet before it connects, and a machine that it cannot reach', () => {
    const dir = join(folder, 'refused');
    expect(run('--to', `web:${dir}`, '--from', fileOf(0), '--sheet', nameOf(1)).lines[0]).toMatch(
      /^要发布的内容是 .*没有发布。/,
    );
    const { status, lines } = run('--to', `nowhere.invalid:${dir}`, '--from', fileOf(0));
    expect([status, lines.at(-1)]).toEqual([1, expect.stringMatching(/^与 nowhere.invalid 的连接没有成功/)]);
    expect(existsSync(dir)).toBe(false);
  });

  test.each([
    '$(touch HACKED)',
    '`touch HACKED`',
    ';touch HACKED',
    "'; touch HACKED; '",
    '-oProxyCommand=touch HACKED',
  ])('a folder or a host named %j runs nothing', (words) => {
    const inFolder = words.replace('HACKED', join(folder, 'HACKED'));
    expect(run('--to', `web:${inFolder}`, '--rollback').status).toBe(1);
    // Refused in the same place, for which no command has to start.
    for (const to of [`${words}:site`, `a@${words}:site`, `${words}@web:site`]) {
      expect(() => parseRemote(to)).toThrow(ReleaseError);
    }
    expect([existsSync(join(folder, 'HACKED')), existsSync('HACKED')]).toEqual([false, false]);
  });
});
