import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '@/lib/content/fault';
import type { Approval } from '@/lib/release/approval';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { formatOutcome } from '@/lib/release/outcome';
import { formatPurged, purgeReleases } from '@/lib/release/purge/purge-releases';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { buildSite } from './build-site';
import { openChecked } from './check-content';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './sign-off/approval-options';

const USAGE = `用法：npm run release -- --to 文件夹 ${APPROVAL_USAGE}，或 npm run release -- --to 文件夹 --rollback [发布的名称]，或 npm run release -- --to 文件夹 --purge`;

type Command = {
  dir: string;
  rollback: boolean;
  purge: boolean;
  name: string | undefined;
  approval: Approval | undefined;
};

function readCommand(): Command {
  const { to = '', rollback, purge, names, sheet, ...written } = readArguments();
  if (to === '' || names.length > (rollback ? 1 : 0)) throw new ReleaseError(USAGE);
  const isSigned = sheet !== undefined;
  if (purge && (rollback || isSigned)) throw new ReleaseError(USAGE);
  // Names without a sheet are of nobody's approval.
  if ((isSigned && rollback) || (!isSigned && Object.values(written).some((words) => words !== undefined))) {
    throw new ReleaseError(USAGE);
  }
  const dir = resolve(to);
  // The build replaces out/ as a whole.
  if (!relative('out', dir).startsWith('..')) throw new ReleaseError('不能发布到 out 里面。');
  return { dir, rollback, purge, name: names[0], approval: isSigned ? { sheet, ...written } : undefined };
}

type Arguments = Partial<Approval> & {
  to?: string | undefined;
  rollback: boolean;
  purge: boolean;
  names: string[];
};

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        rollback: { type: 'boolean', default: false },
        purge: { type: 'boolean', default: false },
        ...APPROVAL_OPTIONS,
      },
    });
    return { ...values, names: positionals };
  } catch {
    throw new ReleaseError(USAGE);
  }
}

async function run({ dir, rollback, purge, name, approval }: Command): Promise<string[]> {
  if (purge) return formatPurged(purgeReleases({ dir }));
  if (rollback) return formatOutcome(rollBack({ dir, to: name }));
  if (approval === undefined && mustBeSigned()) {
    throw new ReleaseError(
      'site.yaml 写了 signOff: required，没有审签单不能发布。请先用 npm run sheet 做审签单，签好以后加上 --sheet 和单上的 16 个字符。',
    );
  }
  if (!(await buildSite('out'))) throw new ReleaseError('检查或生成没有成功，没有发布。');
  return formatOutcome(releaseFolder({ finished: 'out', dir, now: Date.now(), approval }));
}

// Content with faults is refused by the build, which names them.
function mustBeSigned(): boolean {
  const content = openChecked();
  return !(content instanceof ContentError) && content.site.signOff === 'required';
}

try {
  if (process.platform !== 'linux') throw new ReleaseError('发布只在 Linux 服务器上进行。');
  const command = readCommand();
  if ((command.rollback || command.purge) && !existsSync(command.dir))
    throw new ReleaseError(`没有文件夹 ${command.dir}。`);
  const lines = await lockFolder(command.dir, () => run(command));
  console.log(lines.join('\n'));
} catch (error) {
  const known = error instanceof ReleaseError;
  // A full disk or missing permission is for the operator; anything else is a bug.
  if (!known && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(known ? error.message : `磁盘出错，没有完成：${error.message}`);
  process.exitCode = 1;
}
