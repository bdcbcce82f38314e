import { noticePath, slugsOf } from '@/lib/addresses';
import type { LongFile } from '@/lib/data/across/long-file';
import type { DataFile } from '@/lib/data/data-file';
import type { Notice } from '@/lib/model/notice';

/** A file for programs beside the pages: its address, and what makes its bytes, which nobody has to call. */
export type MachineFile = { path: string; make: () => Uint8Array | Promise<Uint8Array> };

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A data file as a file to be served. */
export function ofDataFile(file: DataFile): MachineFile {
  return { path: file.path, make: () => bytesOf(file.body) };
}

/** A long data file as a file to be served: its pieces become bytes one by one, never one text. */
export function ofLongFile({ path, pieces }: LongFile): MachineFile {
  return { path, make: () => Buffer.concat(Array.from(pieces(), bytesOf)) };
}

/** Files below the address of a notice, under each of its names. */
export function underEveryName(
  notice: Pick<Notice, 'slug' | 'formerly'>,
  files: readonly MachineFile[],
): MachineFile[] {
  const begin = noticePath(notice).length;
  return slugsOf(notice).flatMap((slug) =>
    files.map(({ path, make }) => ({ path: `${noticePath({ slug })}${path.slice(begin)}`, make })),
  );
}
