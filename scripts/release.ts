import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lockFolder } from '@/lib/release/folder/lock-folder';
import { formatOutcome, type Outcome } from '@/lib/release/outcome';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseFolder } from '@/lib/release/release-folder';
import { rollBack } from '@/lib/release/roll-back';
import { buildSite } from './build-site';

const USAGE =
  '用法：npm run release -- --to 文件夹，或 npm run release -- --to 文件夹 --rollback [发布的名称]';

type Command = { dir: string; rollback: boolean; name: string | undefined };

function readCommand(): Command {
  const { to = '', rollback, names } = readArguments();
  if (to === '' || names.length > (rollback ? 1 : 0)) throw new ReleaseError(USAGE);
  const dir = resolve(to);
  // The build replaces out/ as a whole.
  if (!relative('out', dir).startsWith('..')) throw new ReleaseError('不能发布到 out 里面。');
  return { dir, rollback, name: names[0] };
}

function readArguments(): { to?: string | undefined; rollback: boolean; names: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' }, rollback: { type: 'boolean', default: false } },
    });
    return { ...values, names: positionals };
  } catch {
    throw new ReleaseError(USAGE);
  }
}

async function run({ dir, rollback, name }: Command): Promise<Outcome> {
  if (rollback) return rollBack({ dir, to: name });
  if (!(await buildSite('out'))) throw new ReleaseError('检查或生成没有成功，没有发布。');
  return releaseFolder({ finished: 'out', dir, now: Date.now() });
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
