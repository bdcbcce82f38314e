import { spawnSync } from 'node:child_process';
import { ReleaseError } from '@/lib/release/release-error';
import { type Remote, sshTarget } from './remote';

/** Another machine, and the configuration file of ssh if not the usual one. */
export type SshPlace = { remote: Remote; sshConfig: string | undefined };

/** What is sent to a command, and the open file that takes what it prints, if not the terminal. */
export type SshStreams = { input?: Buffer; output?: number };

/** Runs a command on another machine and returns its exit code; throws ReleaseError if there is no connection. */
export function runSsh(
  { remote, sshConfig }: SshPlace,
  command: string,
  { input, output }: SshStreams = {},
): number {
  const target = sshTarget(remote);
  const options = sshConfig === undefined ? [] : ['-F', sshConfig];
  const { error, status } = spawnSync('ssh', [...options, '-T', '-C', '--', target, command], {
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', output ?? 'inherit', 'inherit'],
  });
  // ssh itself answers 255, also when the connection breaks under way.
  if (error === undefined && status !== null && status !== 255) return status;
  throw new ReleaseError(
    error !== undefined && 'code' in error && error.code === 'ENOENT'
      ? '没有 ssh 命令（OpenSSH），不能与别的机器连接。'
      : `与 ${target} 的连接没有成功或中途断了。服务器上仍是一份完整的网站；请检查 ssh ${target} 能否登录，再运行一次。`,
  );
}
