import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Approval } from '@/lib/release/approval';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { formatOutcome } from '@/lib/release/outcome';
import { openPack, type Pack, unpack } from '@/lib/release/pack/open-pack';
import { readReceiver } from '@/lib/release/pack/read-receiver';
import { formatPurged, purgeReleases } from '@/lib/release/purge/purge-releases';
import { refuseOtherBuild } from '@/lib/release/refuse-other-build';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { type RemotePlace, releaseRemotely, rollBackRemotely } from '@/lib/release/remote/release-remotely';
import { parseRemote, type Remote } from '@/lib/release/remote/remote';
import { rollBack } from '@/lib/release/roll-back';
import { parseBucket } from '@/lib/release/storage/bucket-address';
import { formatStorageOutcome } from '@/lib/release/storage/format-storage-outcome';
import type { ObjectStore } from '@/lib/release/storage/object-store';
import { purgeStorage } from '@/lib/release/storage/purge-storage';
import { releaseToStorage } from '@/lib/release/storage/release-to-storage';
import { rollBackStorage } from '@/lib/release/storage/roll-back-storage';
import { buildSite } from './build-site';
import { OUT } from './out-folder';
import { buildPack } from './pack/build-pack';
import { mustBeSigned } from './sign-off/must-be-signed';
import { operator } from './sign-off/operator';
import { type ReleaseCommand, readReleaseCommand } from './sign-off/read-release-command';
import { openStorage } from './storage/open-storage';
import { showProgress } from './storage/show-progress';

async function run(command: ReleaseCommand): Promise<void> {
  const bucket = parseBucket(command.to);
  if (bucket !== null) return runInStorage(openStorage(bucket, command.storage), command);
  const remote = parseRemote(command.to);
  if (remote !== null) return runThere(remote, command);
  if (process.platform !== 'linux') throw new ReleaseError('发布到本机的文件夹，只在 Linux 服务器上进行。');
  const dir = resolve(command.to);
  // The build replaces out/ as a whole.
  if (!relative(OUT, dir).startsWith('..')) throw new ReleaseError('不能发布到 out 里面。');
  if ((command.rollback || command.purge) && !existsSync(dir)) throw new ReleaseError(`没有文件夹 ${dir}。`);
  if (!existsSync(dir)) console.log(`没有文件夹 ${dir}，新建了一个。名称写错了的，请删去它，再发布一次。`);
  const lines = await lockFolder(dir, () => runHere(dir, command));
  console.log(lines.join('\n'));
}

async function runHere(dir: string, command: ReleaseCommand): Promise<string[]> {
  const { rollback, purge, name, approval, replace } = command;
  const by = operator();
  if (purge) return formatPurged(purgeReleases({ dir }));
  if (rollback) return formatOutcome(rollBack({ dir, to: name, now: Date.now(), by }));
  const pack = await openOrBuild(command);
  const finished = pack === null ? OUT : (folder: string) => unpack(pack, folder);
  return formatOutcome(releaseFolder({ finished, dir, now: Date.now(), by, approval, replace }));
}

async function runInStorage(store: ObjectStore, command: ReleaseCommand): Promise<void> {
  const { rollback, purge, name, approval, replace, to: called } = command;
  const run = { now: Date.now(), by: operator(), onProgress: showProgress };
  if (purge) return console.log(formatPurged(await purgeStorage(store)).join('\n'));
  if (rollback)
    return console.log(formatStorageOutcome(await rollBackStorage(store, { ...run, to: name })).join('\n'));
  const pack = await openOrBuild(command);
  const unpacked = pack === null ? null : mkdtempSync(join(tmpdir(), 'pack-'));
  const finished = unpacked === null ? OUT : join(unpacked, 'out');
  try {
    if (pack !== null) unpack(pack, finished);
    const outcome = await releaseToStorage(store, { ...run, finished, called, approval, replace });
    console.log(formatStorageOutcome(outcome).join('\n'));
    if (approval !== undefined) console.log('对象存储里不留审签的记录：请把审签单存档。');
  } finally {
    if (unpacked !== null) rmSync(unpacked, { recursive: true });
  }
}

async function runThere(remote: Remote, command: ReleaseCommand): Promise<void> {
  const { rollback, purge, name, approval, replace, sshConfig } = command;
  if (purge)
    throw new ReleaseError('旧的发布要在那台机器上删：在那里运行 --purge，或者照 docs/operate.md 手工删去。');
  const by = operator();
  const place: RemotePlace = { remote, by, receiver: readReceiver(), sshConfig };
  if (rollback) return rollBackRemotely(place, name);
  const pack = (await openOrBuild(command)) ?? (await buildPack({ built: true }));
  releaseRemotely(place, { pack, now: Date.now(), by, approval, replace });
}

// The pack that was named; null if out/ is to be released, as it was just built or as the command names it.
async function openOrBuild({ approval, from, built }: ReleaseCommand): Promise<Pack | null> {
  const pack = from === undefined ? null : openPack(from);
  refuseUnsigned(approval, pack);
  if (built !== undefined) refuseOtherBuild(OUT, built);
  else if (pack === null && !(await buildSite(OUT))) throw new ReleaseError('检查或生成没有成功，没有发布。');
  return pack;
}

function refuseUnsigned(approval: Approval | undefined, pack: Pack | null): void {
  if (approval !== undefined || !(pack === null ? mustBeSigned() : pack.mustBeSigned)) return;
  throw new ReleaseError(
    'site.yaml 写了 signOff: required，没有审签单不能发布。请先用 npm run sheet 做审签单，签好以后加上 --sheet 和单上的 16 个字符。',
  );
}

try {
  await run(readReleaseCommand(process.argv.slice(2), process.env.CONTENT_DIR ?? 'content'));
} catch (error) {
  const known = error instanceof ReleaseError;
  // A full disk or missing permission is for the operator; anything else is a bug.
  if (!known && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(known ? error.message : `磁盘出错，没有完成：${error.message}`);
  process.exitCode = 1;
}
