import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Approval } from '@/lib/release/approval';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { formatOutcome, type Outcome } from '@/lib/release/outcome';
import { refuseOtherBuild } from '@/lib/release/refuse-other-build';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { buildSite } from './build-site';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './sign-off/approval-options';
import { commitOf } from './sign-off/commit-of';
import { mustBeSigned } from './sign-off/must-be-signed';
import { operator } from './sign-off/operator';

const USAGE = `用法：npm run release -- --to 文件夹 ${APPROVAL_USAGE} [--built out/ 的摘要] [--replace 正在公开的名称]，或 npm run release -- --to 文件夹 --rollback [发布的名称]`;

const { CONTENT_DIR: contentFolder = 'content' } = process.env;

type Command = {
  dir: string;
  rollback: boolean;
  name: string | undefined;
  approval: Approval | undefined;
  built: string | undefined;
  replace: string | undefined;
};

function readCommand(): Command {
  const { to = '', rollback, names, built, replace, sheet, ...written } = readArguments();
  if (to === '' || names.length > (rollback ? 1 : 0)) throw new ReleaseError(USAGE);
  const isSigned = sheet !== undefined;
  if (rollback && (built ?? replace) !== undefined) throw new ReleaseError(USAGE);
  // Names without a sheet are of nobody's approval.
  if ((isSigned && rollback) || (!isSigned && Object.values(written).some((words) => words !== undefined))) {
    throw new ReleaseError(USAGE);
  }
  const dir = resolve(to);
  // The build replaces out/ as a whole.
  if (!relative('out', dir).startsWith('..')) throw new ReleaseError('不能发布到 out 里面。');
  const approval = isSigned ? { sheet, ...written, commit: commitOf(contentFolder) } : undefined;
  return { dir, rollback, name: names[0], approval, built, replace };
}

type Arguments = Partial<Approval> & {
  to?: string | undefined;
  rollback: boolean;
  built?: string | undefined;
  replace?: string | undefined;
  names: string[];
};

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        rollback: { type: 'boolean', default: false },
        built: { type: 'string' },
        replace: { type: 'string' },
        ...APPROVAL_OPTIONS,
      },
    });
    return { ...values, names: positionals };
  } catch {
    throw new ReleaseError(USAGE);
  }
}

async function run({ dir, rollback, name, approval, built, replace }: Command): Promise<Outcome> {
  const by = operator();
  if (rollback) return rollBack({ dir, to: name, now: Date.now(), by });
  if (approval === undefined && mustBeSigned()) {
    throw new ReleaseError(
      'site.yaml 写了 signOff: required，没有审签单不能发布。请先用 npm run sheet 做审签单，签好以后加上 --sheet 和单上的 16 个字符。',
    );
  }
  if (built !== undefined) refuseOtherBuild('out', built);
  else if (!(await buildSite('out'))) throw new ReleaseError('检查或生成没有成功，没有发布。');
  return releaseFolder({ finished: 'out', dir, now: Date.now(), by, approval, replace });
}

try {
  if (process.platform !== 'linux') throw new ReleaseError('发布只在 Linux 服务器上进行。');
  const command = readCommand();
  if (command.rollback && !existsSync(command.dir)) throw new ReleaseError(`没有文件夹 ${command.dir}。`);
  const outcome = await lockFolder(command.dir, () => run(command));
  console.log(formatOutcome(outcome).join('\n'));
} catch (error) {
  const known = error instanceof ReleaseError;
  // A full disk or missing permission is for the operator; anything else is a bug.
  if (!known && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(known ? error.message : `磁盘出错，没有完成：${error.message}`);
  process.exitCode = 1;
}
