import type { Input } from '@/lib/import/input/input';
import { type Refusal, refusalOf } from '@/lib/import/review/refusal';
import { folderFiles } from '@/lib/import/write/folder-files';
import { lostText } from '@/lib/import/write/lost-text';
import type { Difference } from '@/lib/text';
import { parseNotice } from './parse-notice';
import type { ParsedNotice } from './parsed-notice';

/** The result of an import: refused, not written because text would be lost, or the files of the folder. */
export type Imported =
  | { kind: 'refused'; notice: ParsedNotice; refusal: Refusal }
  | { kind: 'lossy'; notice: ParsedNotice; difference: Difference }
  | { kind: 'ready'; notice: ParsedNotice; files: Map<string, string | Uint8Array> };

/** The files of a notice folder for an input, or the reason why there are none. Writes nothing. */
export function importNotice({ lines, source, tables }: Input): Imported {
  const notice = parseNotice(lines);
  const refusal = refusalOf(notice, lines, tables);
  if (refusal !== null) return { kind: 'refused', notice, refusal };
  const files = folderFiles(notice, source);
  const difference = lostText(lines, notice, files);
  return difference === null ? { kind: 'ready', notice, files } : { kind: 'lossy', notice, difference };
}
