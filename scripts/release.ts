import { existsSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Approval } from '@/lib/release/approval';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { formatOutcome, type Outcome } from '@/lib/release/outcome';
import { openPack, type Pack, unpack } from '@/lib/release/pack/open-pack';
import { readReceiver } from '@/lib/release/pack/read-receiver';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { type RemotePlace, releaseRemotely, rollBackRemotely } from '@/lib/release/remote/release-remotely';
import { parseRemote, type Remote } from '@/lib/release/remote/remote';
import { rollBack } from '@/lib/release/roll-back';
import { buildSite } from './build-site';
import { buildPack } from './pack/build-pack';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './sign-off/approval-options';
import { mustBeSigned } from './sign-off/must-be-signed';

const USAGE = `用法：npm run release -- --to 文件夹 [--from 包] ${APPROVAL_USAGE}，或 npm run release -- --to 文件夹 --rollback [发布的名称]；在别的机器上，文件夹写成 用户@主机:文件夹`;

type Command = {
  to: string;
  from: string | undefined;
  sshConfig: string | undefined;
  rollback: boolean;
  name: string | undefined;
  approval: Approval | undefined;
};

function readCommand(): Command {
  const { to = '', from, 'ssh-config': sshConfig, rollback, names, sheet, ...written } = readArguments();
  if (to === '' || names.length > (rollback ? 1 : 0)) throw new ReleaseError(USAGE);
  const isSigned = sheet !== undefined;
  // Names without a sheet are of nobody's approval.
  if ((isSigned && rollback) || (!isSigned && Object.values(written).some((words) => words !== undefined))) {
    throw new ReleaseError(USAGE);
  }
  if (rollback && from !== undefined) throw new ReleaseError(USAGE);
  return {
    to,
    from,
    sshConfig,
    rollback,
    name: names[0],
    approval: isSigned ? { sheet, ...written } : undefined,
  };
}

type Arguments = Partial<Approval> & {
  to?: string | undefined;
  from?: string | undefined;
  'ssh-config'?: string | undefined;
  rollback: boolean;
  names: string[];
};

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        'ssh-config': { type: 'string' },
        rollback: { type: 'boolean', default: false },
        ...APPROVAL_OPTIONS,
      },
    });
    return { ...values, names: positionals };
  } catch {
    throw new ReleaseError(USAGE);
  }
}

async function runHere(dir: string, { from, rollback, name, approval }: Command): Promise<Outcome> {
  if (rollback) return rollBack({ dir, to: name });
  const pack = from === undefined ? null : openPack(from);
  refuseUnsigned(approval, pack);
  if (pack === null && !(await buildSite('out'))) throw new ReleaseError('检查或生成没有成功，没有发布。');
  const finished = pack === null ? 'out' : (folder: string) => unpack(pack, folder);
  return releaseFolder({ finished, dir, now: Date.now(), approval });
}

async function runThere(
  remote: Remote,
  { from, sshConfig, rollback, name, approval }: Command,
): Promise<void> {
  const by = `${userInfo().username}@${hostname()}`;
  const place: RemotePlace = { remote, by, receiver: readReceiver(), sshConfig };
  if (rollback) return rollBackRemotely(place, name);
  const pack = from === undefined ? null : openPack(from);
  refuseUnsigned(approval, pack);
  releaseRemotely(place, { pack: pack ?? (await buildPack()), now: Date.now(), approval });
}

function refuseUnsigned(approval: Approval | undefined, pack: Pack | null): void {
  if (approval !== undefined || !(pack === null ? mustBeSigned() : pack.mustBeSigned)) return;
  throw new ReleaseError(
    'site.yaml 写了 signOff: required，没有审签单不能发布。请先用 npm run sheet 做审签单，签好以后加上 --sheet 和单上的 16 个字符。',
  );
}

async function run(command: Command): Promise<void> {
  const remote = parseRemote(command.to);
  if (remote !== null) return runThere(remote, command);
  if (process.platform !== 'linux') throw new ReleaseError('发布到本机的文件夹，只在 Linux 服务器上进行。');
  const dir = resolve(command.to);
  // The build replaces out/ as a whole.
  if (!relative('out', dir).startsWith('..')) throw new ReleaseError('不能发布到 out 里面。');
  if (command.rollback && !existsSync(dir)) throw new ReleaseError(`没有文件夹 ${dir}。`);
  const outcome = await lockFolder(dir, () => runHere(dir, command));
  console.log(formatOutcome(outcome).join('\n'));
}

try {
  await run(readCommand());
} catch (error) {
  const known = error instanceof ReleaseError;
  // A full disk or missing permission is for the operator; anything else is a bug.
  if (!known && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(known ? error.message : `磁盘出错，没有完成：${error.message}`);
  process.exitCode = 1;
}
