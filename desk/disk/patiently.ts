import { setTimeout as wait } from 'node:timers/promises';
import { DeskError } from '@/desk/desk-error';

// Windows answers so while WPS or a virus scanner has the file open; mostly they let go of it at once.
const HELD = ['EBUSY', 'EPERM', 'EACCES'];
const WAITS = [50, 100, 200, 400, 800];
const STAYS = '没有保存，原来的文件没有变，您填的都还在这一页上。';

/** Does something on the disk, again after a while if the file is held by another program; throws DeskError that says what is in the way. */
export async function patiently<Result>(
  work: () => Result,
  waits: readonly number[] = WAITS,
): Promise<Result> {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [first, ...rest] = waits;
    if (HELD.includes(code) && first !== undefined) {
      await wait(first);
      return patiently(work, rest);
    }
    if (HELD.includes(code))
      throw new DeskError(
        `文件正被别的程序占用或没有写的权限（${code}）。${STAYS}请关掉打开它的 WPS、记事本，再按一次保存。`,
      );
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new DeskError(`磁盘已满（${code}）。${STAYS}请腾出空间，再按一次保存。`);
    if (code === 'EROFS' || code === 'EIO' || code === 'EMFILE')
      throw new DeskError(`磁盘写不进去（${code}）。${STAYS}请检查磁盘，再按一次保存。`);
    throw error;
  }
}
