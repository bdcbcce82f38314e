import { readOptions } from '@/lib/read-options';
import type { Approval } from '@/lib/release/approval';
import { ReleaseError } from '@/lib/release/release-error';
import { STORAGE_OPTIONS, type StorageOptions } from '@/scripts/storage/storage-options';
import { APPROVAL_OPTIONS, APPROVAL_USAGE } from './approval-options';
import { commitOf } from './commit-of';
import { SSH_OPTIONS } from './ssh-options';

const USAGE = `用法：npm run release -- --to 文件夹 [--from 包] ${APPROVAL_USAGE} [--built out/ 的摘要] [--replace 正在公开的名称]，或 npm run release -- --to 文件夹 --rollback [发布的名称]，或 npm run release -- --to 文件夹 --purge；在别的机器上，文件夹写成 用户@主机:文件夹；到对象存储的，写成 s3://存储桶/目录，加上 --endpoint 网址 [--region 地域] [--path-style]`;

/** What `npm run release` was asked: where, what to release or to return to, and the approval if it was signed. */
export type ReleaseCommand = {
  to: string;
  rollback: boolean;
  purge: boolean;
  name: string | undefined;
  approval: Approval | undefined;
  from: string | undefined;
  built: string | undefined;
  replace: string | undefined;
  sshConfig: string | undefined;
  storage: StorageOptions;
};

/** The words of a command line; throws ReleaseError with the usage if they do not fit together. */
export function readReleaseCommand(args: string[], contentFolder: string): ReleaseCommand {
  const command = readOptions({ args, allowPositionals: true, options: OPTIONS });
  if (command === null) throw new ReleaseError(USAGE);
  const { values, positionals: names } = command;
  const {
    to = '',
    rollback,
    purge,
    from,
    built,
    replace,
    'ssh-config': sshConfig,
    endpoint,
    region,
    'path-style': pathStyle,
    sheet,
    ...written
  } = values;
  const isSigned = sheet !== undefined;
  // Names without a sheet are of nobody's approval.
  const hasUnsignedNames = !isSigned && Object.values(written).some((words) => words !== undefined);
  const isOnlyForReleases = isSigned || (from ?? built ?? replace) !== undefined;
  if (
    to === '' ||
    names.length > (rollback ? 1 : 0) ||
    hasUnsignedNames ||
    ((rollback || purge) && isOnlyForReleases) ||
    (rollback && purge) ||
    (from !== undefined && built !== undefined)
  ) {
    throw new ReleaseError(USAGE);
  }
  const storage = { endpoint, region, pathStyle };
  const approval = isSigned ? { sheet, ...written, commit: commitOf(contentFolder) } : undefined;
  return { to, rollback, purge, name: names[0], approval, from, built, replace, sshConfig, storage };
}

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  rollback: { type: 'boolean', default: false },
  purge: { type: 'boolean', default: false },
  built: { type: 'string' },
  replace: { type: 'string' },
  ...SSH_OPTIONS,
  ...STORAGE_OPTIONS,
  ...APPROVAL_OPTIONS,
} as const;
