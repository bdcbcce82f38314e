import { parseArgs } from 'node:util';
import { isUnexplained } from '@/lib/changes/change';
import { compareFolders } from '@/lib/changes/compare-folders';
import { ExportError } from '@/lib/changes/export-error';
import { formatChanges } from '@/lib/changes/show/format-changes';
import { OUT } from '../out-folder';

const USAGE = '用法：npm run changes -- --since 上一次发布的文件夹';

function readSince(): string {
  try {
    const { values } = parseArgs({ options: { since: { type: 'string' } } });
    if (values.since !== undefined) return values.since;
  } catch {
    // The usage says what is allowed.
  }
  throw new ExportError(USAGE);
}

try {
  const { since, after, changes } = compareFolders({
    since: readSince(),
    now: OUT,
  });
  console.log(formatChanges({ since, now: after.digest }, changes));
  if (changes.some(isUnexplained)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ExportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
