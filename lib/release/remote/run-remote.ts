import { spawnSync } from 'node:child_process';
import { writeTar } from '@/lib/release/pack/tar';
import { ReleaseError } from '@/lib/release/release-error';
import { type Remote, sshTarget } from './remote';
import { type RemoteAction, remoteCommand, SENT } from './remote-command';

/** What runs on which machine, by whom, with which files sent along, and the configuration file of ssh if not the usual one. */
export type RemoteRun = {
  remote: Remote;
  by: string;
  action: RemoteAction;
  files: ReadonlyMap<string, Buffer>;
  receiver: string;
  sshConfig: string | undefined;
};

/** Runs receive.sh on the other machine, which prints what it did; throws ReleaseError if it did not succeed. */
export function runRemote({ remote, by, action, files, receiver, sshConfig }: RemoteRun): void {
  const command = remoteCommand({ dir: remote.dir, by, action });
  const { error, status } = spawnSync(
    'ssh',
    [...(sshConfig === undefined ? [] : ['-F', sshConfig]), '-T', '--', sshTarget(remote), command],
    {
      input: writeTar(new Map([[SENT.receiver, Buffer.from(receiver)], ...files])),
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  );
  if (status === 0) return;
  // ssh itself answers 255, also when the connection breaks under way.
  if (error === undefined && status !== null && status !== 255)
    throw new ReleaseError(`${sshTarget(remote)} 上没有完成，原因见上面。`);
  throw new ReleaseError(
    error !== undefined && 'code' in error && error.code === 'ENOENT'
      ? '没有 ssh 命令（OpenSSH），不能发布到别的机器。'
      : `与 ${sshTarget(remote)} 的连接没有成功或中途断了。服务器上仍是一份完整的网站；请检查 ssh ${sshTarget(remote)} 能否登录，再运行一次。`,
  );
}
