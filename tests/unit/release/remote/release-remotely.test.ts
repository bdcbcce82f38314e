import { describe, expect, test } from 'vitest';
import {
  type RemotePlace,
  type RemoteRelease,
  releaseRemotely,
  rollBackRemotely,
} from '@/lib/release/remote/release-remotely';
import { fakeSsh } from '@/tests/fixtures/fake-ssh';

const NAME = '0123456789abcdef';
const place: RemotePlace = {
  remote: { user: undefined, host: 'web', dir: '/srv/xuncha' },
  by: '某人@某机',
  receiver: 'exit 0\n',
  sshConfig: undefined,
};
const release: RemoteRelease = {
  pack: { name: NAME, bytes: Buffer.from('packed') },
  now: Date.UTC(2026, 2, 1),
  by: '某人@某机',
};

// The ssh of these tests is a script for a shell.
describe.skipIf(process.platform === 'win32')('another machine', () => {
  test('gets the pack under its name', () => {
    const ssh = fakeSsh(0);
    releaseRemotely(place, release);
    expect([...ssh.files().keys()]).toEqual(['receive.sh', `site-${NAME}.tar.gz`]);
    expect(ssh.files().get(`site-${NAME}.tar.gz`)?.toString()).toBe('packed');
    expect(ssh.words().at(-1)).toMatch(`'/srv/xuncha' '某人@某机' 'site-${NAME}.tar.gz'`);
    expect(ssh.words().at(-1)).not.toContain('--sheet');
  });

  test('gets the approval with when and by whom it was released', () => {
    const ssh = fakeSsh(0);
    releaseRemotely(place, { ...release, approval: { sheet: NAME, approved: '某人' } });
    expect(ssh.files().get('approval.yaml')?.toString()).toBe(
      `- digest: "${NAME}"\n  approved: "某人"\n  time: "2026-03-01T00:00:00.000Z"\n  by: "某人@某机"\n`,
    );
    expect(ssh.words().at(-1)).toMatch(`--sheet "$4" --approval`);
  });

  test('gets nothing that was not signed', () => {
    const ssh = fakeSsh(0);
    const approval = { sheet: 'f'.repeat(16) };
    expect(() => releaseRemotely(place, { ...release, approval })).toThrow('没有发布');
    expect(ssh.words).toThrow('ENOENT');
  });

  test.each([
    [undefined, "--rollback' sh '/srv/xuncha' '某人@某机'"],
    ['0123', `--rollback -- "$3"' sh '/srv/xuncha' '某人@某机' '0123'`],
  ])('rolls back to %s', (to, words) => {
    const ssh = fakeSsh(0);
    rollBackRemotely(place, to);
    expect(ssh.words().at(-1)).toContain(words);
    expect([...ssh.files().keys()]).toEqual(['receive.sh']);
  });
});
