import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runSsh } from '@/lib/release/remote/run-ssh';
import { localSsh } from '@/tests/fixtures/local-ssh';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const remote = { user: 'deploy', host: 'web', dir: '/srv' };

describe.skipIf(process.platform === 'win32')('ssh', () => {
  test('gets the machine, the command and its configuration, and answers with the exit code', () => {
    const words = localSsh();
    expect(runSsh({ remote, sshConfig: undefined }, 'exit 4')).toBe(4);
    expect(words().slice(-3)).toEqual(['--', 'deploy@web', 'exit 4']);
    runSsh({ remote, sshConfig: 'config' }, 'exit 0');
    expect(words().slice(0, 2)).toEqual(['-F', 'config']);
  });

  test('is sent what the command reads, and what it prints goes to a file', () => {
    localSsh();
    const file = join(temporaryFolder(), 'printed');
    const output = openSync(file, 'w');
    runSsh({ remote, sshConfig: undefined }, 'cat', { input: Buffer.from('sent'), output });
    closeSync(output);
    expect(readFileSync(file, 'utf8')).toBe('sent');
  });

  test('that does not connect, or is not installed, is an error', () => {
    localSsh(255);
    const run = () => runSsh({ remote, sshConfig: undefined }, 'exit 0');
    expect(run).toThrow('与 deploy@web 的连接没有成功或中途断了。');
    vi.stubEnv('PATH', temporaryFolder());
    expect(run).toThrow('没有 ssh 命令（OpenSSH），不能与别的机器连接。');
  });
});
