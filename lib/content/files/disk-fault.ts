import { errorCode } from './error-code';
import { HELD } from './when-free';

// EACCES, ENOSPC …, but not ERR_INVALID_ARG_TYPE, which is a fault of the program.
const DISK = /^E(?!RR_)[A-Z0-9]+$/;

/** What an error of the disk means, and the cure, in Chinese; null for an error that is not of the disk. */
export function diskFault(error: unknown): string | null {
  const code = errorCode(error);
  if (!DISK.test(code)) return null;
  if (HELD.includes(code))
    return `文件正被别的程序占用或没有写的权限（${code}）。请关掉打开它的 WPS、记事本，再试一次。`;
  if (['ENOSPC', 'EDQUOT'].includes(code)) return `磁盘已满（${code}）。请腾出空间，再试一次。`;
  return `磁盘读不出或写不进去（${code}）。请检查文件夹和磁盘，再试一次。`;
}
