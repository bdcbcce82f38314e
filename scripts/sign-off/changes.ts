import { parseArgs } from 'node:util';
import { isUnexplained } from '@/lib/changes/change';
import { compareFolders } from '@/lib/changes/compare-folders';
import { ExportError } from '@/lib/changes/export-error';
import { formatChanges } from '@/lib/changes/show/format-changes';
import { ReleaseError } from '@/lib/release/release-error';
import { withRelease } from '@/lib/release/remote/with-release';
import { OUT } from '../out-folder';

const USAGE =
  '用法：npm run changes -- --since 上一次发布的文件夹；在别的机器上的，文件夹写成 用户@主机:文件夹';

function readArguments(): { named: string; sshConfig: string | undefined } {
  try {
    const options = { since: { type: 'string' }, 'ssh-config': { type: 'string' } } as const;
    const { since, 'ssh-config': sshConfig } = parseArgs({ options }).values;
    if (since !== undefined) return { named: since, sshConfig };
  } catch {
    // The usage says what is allowed.
  }
  throw new ExportError(USAGE);
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
