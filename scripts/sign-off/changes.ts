import { isUnexplained } from '@/lib/changes/change';
import { compareFolders } from '@/lib/changes/compare-folders';
import { ExportError } from '@/lib/changes/export-error';
import { formatChanges } from '@/lib/changes/show/format-changes';
import { readOptions } from '@/lib/read-options';
import { ReleaseError } from '@/lib/release/release-error';
import { withRelease } from '@/lib/release/remote/with-release';
import { OUT } from '../out-folder';
import { SSH_OPTIONS } from './ssh-options';

const USAGE =
  '用法：npm run changes -- --since 上一次发布的文件夹；在别的机器上的，文件夹写成 用户@主机:文件夹';

function readArguments(): { named: string; sshConfig: string | undefined } {
  const options = { since: { type: 'string' }, ...SSH_OPTIONS } as const;
  const { since: named, 'ssh-config': sshConfig } = readOptions({ options })?.values ?? {};
  if (named === undefined) throw new ExportError(USAGE);
  return { named, sshConfig };
}

try {
  const { named, sshConfig } = readArguments();
  const { since, after, changes } = withRelease({ named, sshConfig, files: 'all' }, (folder) =>
    compareFolders({ since: folder, called: named, now: OUT }),
  );
  console.log(formatChanges({ since, now: after.digest }, changes));
  if (changes.some(isUnexplained)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ExportError || error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
