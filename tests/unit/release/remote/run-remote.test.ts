import { describe, expect, test, vi } from 'vitest';
import { remoteCommand } from '@/lib/release/remote/remote-command';
import { type RemoteRun, runRemote } from '@/lib/release/remote/run-remote';
import { fakeSsh } from '@/tests/fixtures/fake-ssh';

const run: RemoteRun = {
  remote: { user: 'deploy', host: 'www.example.gov.cn', dir: '/srv/xuncha' },
  by: '某人@某机',
  action: { kind: 'rollback', to: undefined },
  files: new Map([['a.txt', Buffer.from('甲')]]),
  receiver: 'exit 0\n',
  sshConfig: undefined,
};

// The ssh of these tests is a script for a shell.
describe.skipIf(process.platform === 'win32')('running receive.sh over ssh', () => {
  test('ssh gets the machine and the command, and the script with the files', () => {
    const ssh = fakeSsh(0);
    runRemote(run);
    const command = remoteCommand({ dir: '/srv/xuncha', by: run.by, action: run.action });
    expect(ssh.words()).toEqual(['-T', '--', 'deploy@www.example.gov.cn', command]);
    expect([...ssh.files()].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['a.txt', '甲'],
      ['receive.sh', 'exit 0\n'],
    ]);
  });

  test('another configuration of ssh comes first', () => {
    const ssh = fakeSsh(0);
    runRemote({ ...run, sshConfig: '某处/config' });
    expect(ssh.words().slice(0, 3)).toEqual(['-F', '某处/config', '-T']);
  });

  test.each([
    [1, 'deploy@www.example.gov.cn 上没有完成，原因见上面。'],
    [255, '与 deploy@www.example.gov.cn 的连接没有成功或中途断了。'],
  ])('status %i is an error with its cause', (status, message) => {
    fakeSsh(status);
    expect(() => runRemote(run)).toThrow(message);
  });

  test('a machine without ssh is an error of its own', () => {
    vi.stubEnv('PATH', '');
    try {
      expect(() => runRemote(run)).toThrow('没有 ssh 命令（OpenSSH），不能发布到别的机器。');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
