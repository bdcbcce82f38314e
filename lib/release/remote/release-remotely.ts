import { type Approval, formatApproval, refuseOtherSheet } from '@/lib/release/approval';
import type { PackFile } from '@/lib/release/pack/make-pack';
import { packFolder } from '@/lib/release/pack/pack-files';
import { type Run, timeOf } from '@/lib/release/run';
import { SENT } from './remote-command';
import { type RemoteRun, runRemote } from './run-remote';

/** The other machine and how to reach it. */
export type RemotePlace = Omit<RemoteRun, 'action' | 'files'>;

/** What to release there, when and by whom, the approval if it was signed, and the current release there if it may lose what it published. */
export type RemoteRelease = Run & {
  pack: PackFile;
  approval?: Approval | undefined;
  replace?: string | undefined;
};

/** Releases a pack on another machine; throws ReleaseError if it did not succeed, or if the approval is for other content. */
export function releaseRemotely(
  place: RemotePlace,
  { pack, approval, replace, ...run }: RemoteRelease,
): void {
  const file = `${packFolder(pack.name)}.tar.gz`;
  const files = new Map([[file, pack.bytes]]);
  if (approval !== undefined) {
    refuseOtherSheet(approval, pack.name);
    files.set(SENT.approval, Buffer.from(formatApproval(approval, { time: timeOf(run), by: run.by })));
  }
  runRemote({ ...place, action: { kind: 'release', pack: file, sheet: approval?.sheet, replace }, files });
}

/** Rolls back on another machine: to the release whose name begins so, or to the previous one. */
export function rollBackRemotely(place: RemotePlace, to: string | undefined): void {
  runRemote({ ...place, action: { kind: 'rollback', to }, files: new Map() });
}
