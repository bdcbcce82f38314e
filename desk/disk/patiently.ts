import { DeskError } from '@/desk/desk-error';
import { diskFault } from '@/lib/content/files/disk-fault';
import { whenFree } from '@/lib/content/files/when-free';
import { HalfWrittenError } from '@/lib/content/files/write-edits';

/** Does something on the disk, again after a while if the file is held by another program; throws DeskError that says what is in the way. */
export async function patiently<Result>(work: () => Result): Promise<Result> {
  try {
    return whenFree(work);
  } catch (error) {
    if (error instanceof HalfWrittenError) throw new DeskError(error.message);
    const fault = diskFault(error);
    throw fault === null
      ? error
      : new DeskError(`${fault}没有保存，原来的文件没有变，您填的都还在这一页上。`);
  }
}
