import { basename, dirname } from 'node:path';
import { type Bureaus, readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { type ContentFault, Report } from '@/lib/content/fault';
import { listFolder } from '@/lib/content/files/list-folder';
import { readNotice } from '@/lib/content/read-notice';
import { noticeNames } from '@/lib/content/rules/check-folders';
import { writeFolder } from '@/lib/import/write/write-folder';
import type { Notice } from '@/lib/model/notice';

/** The bureaus of a content folder, one of which has published what is imported; faults in their files go into the report. */
export function bureausIn(content: string, report = new Report()): Bureaus {
  return readBureaus(dirname(content), basename(content), null, report);
}

/**
 * What an import has written: the number of files, what the editor has still to put right, the notice, null if it has
 * faults and cannot be compared, and the other notices, null if there are none.
 */
export type Written = {
  files: number;
  faults: readonly ContentFault[];
  notice: Notice | null;
  others: readonly Notice[] | null;
};

/** Writes the files of an import into a folder of the content, completely or not at all, and reads it. Throws InputError if the name is invalid or taken. */
export function writeImport(
  content: string,
  as: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Written {
  writeFolder(content, as, files);
  const [report, ofOthers] = [new Report(), new Report()];
  const bureaus = bureausIn(content, report);
  const [root, folder] = [dirname(content), `${basename(content)}/notices`];
  const read = (name: string, into: Report): Notice | null =>
    readNotice(root, `${folder}/${name}`, into, { bureaus })?.notice ?? null;
  const notice = read(as, report);
  const names = noticeNames(listFolder(root, folder, ofOthers), folder, ofOthers).filter(
    (name) => name !== as,
  );
  const others = notice === null ? [] : names.flatMap((name) => read(name, ofOthers) ?? []);
  return { files: files.size, faults: report.faults, notice, others: names.length === 0 ? null : others };
}
