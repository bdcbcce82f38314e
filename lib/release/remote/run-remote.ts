import { writeTar } from '@/lib/release/pack/tar';
import { ReleaseError } from '@/lib/release/release-error';
import { remoteName, sshTarget } from './remote';
import { type RemoteAction, remoteCommand, SENT } from './remote-command';
import { runSsh, type SshPlace } from './run-ssh';

/** What runs on which machine, by whom, and with which files sent along. */
export type RemoteRun = SshPlace & {
  by: string;
  action: RemoteAction;
  files: ReadonlyMap<string, Buffer>;
  receiver: string;
};

/** Runs receive.sh on the other machine, which prints what it did; throws ReleaseError if it did not succeed. */
export function runRemote({ by, action, files, receiver, ...place }: RemoteRun): void {
  const { remote } = place;
  const command = remoteCommand({ dir: remote.dir, called: remoteName(remote), by, action });
  const input = writeTar(new Map([[SENT.receiver, Buffer.from(receiver)], ...files]));
  if (runSsh(place, command, { input }) === 0) return;
  throw new ReleaseError(`${sshTarget(remote)} 上没有完成，原因见上面。`);
}
