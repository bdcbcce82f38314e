import { expect, test } from 'vitest';
import { diskFault } from '@/lib/content/files/disk-fault';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['EBUSY', '文件正被别的程序占用或没有写的权限（EBUSY）。请关掉打开它的 WPS、记事本，再试一次。'],
  ['ENOSPC', '磁盘已满（ENOSPC）。请腾出空间，再试一次。'],
  ['EIO', '磁盘读不出或写不进去（EIO）。请检查文件夹和磁盘，再试一次。'],
])('%s is said with its cure', (code, words) => {
  expect(diskFault(withCode(code))).toBe(words);
});

test.each([withCode('ERR_INVALID_ARG_TYPE'), new TypeError('no function'), 'EBUSY'])(
  'a fault of the program is none of the disk: %s',
  (error) => {
    expect(diskFault(error)).toBeNull();
  },
);
