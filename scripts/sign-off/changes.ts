import { isUnexplained } from '@/lib/changes/change';
import { compareFolders } from '@/lib/changes/compare-folders';
import type { Comparison } from '@/lib/changes/comparison';
import { ExportError } from '@/lib/changes/export-error';
import { formatChanges } from '@/lib/changes/show/format-changes';
import { replaceFile } from '@/lib/content/files/replace-file';
import { readOptions } from '@/lib/read-options';
import { ReleaseError } from '@/lib/release/release-error';
import { withRelease } from '@/lib/release/remote/with-release';
import { OUT } from '../out-folder';
import { SSH_OPTIONS } from './ssh-options';

const USAGE =
  '用法：npm run changes -- --since 上一次发布的文件夹；在别的机器上的，文件夹写成 用户@主机:文件夹';

type Arguments = { named: string; sshConfig: string | undefined; save: string | undefined };

function readArguments(): Arguments {
  const options = { since: { type: 'string' }, save: { type: 'string' }, ...SSH_OPTIONS } as const;
  const { since: named, 'ssh-config': sshConfig, save } = readOptions({ options })?.values ?? {};
  if (named === undefined) throw new ExportError(USAGE);
  return { named, sshConfig, save };
}

function keep(file: string, comparison: Comparison): void {
  replaceFile(file, JSON.stringify(comparison));
}

try {
  const { named, sshConfig, save } = readArguments();
  const { since, after, changes } = withRelease({ named, sshConfig, files: 'all' }, (folder) =>
    compareFolders({ since: folder, called: named, now: OUT }),
  );
  if (save !== undefined && since !== null) keep(save, { since, now: after.digest, changes });
  console.log(formatChanges({ since, now: after.digest }, changes));
  if (changes.some(isUnexplained)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ExportError || error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
