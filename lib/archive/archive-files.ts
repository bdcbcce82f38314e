import { nameOf } from '@/lib/data/data-file';
import { noticeFiles } from '@/lib/data/notice-files';
import { formatChecksums } from '@/lib/digest/checksums';
import type { Slip } from '@/lib/model/accepted-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { offlinePage } from './offline-page';

/** What an archive has beside the data: the text as received, and the code and the known slips for the search of its page. */
export type ArchiveParts = { source: Uint8Array; script: string; slips: readonly Slip[] };

/** The files of a notice to keep, by name: a page, all data files, the text as received, and the sums of all these. */
export function archiveFiles(
  site: Site,
  notice: Notice,
  { source, ...search }: ArchiveParts,
): ReadonlyMap<string, Buffer> {
  const files = new Map([
    ['index.html', Buffer.from(offlinePage(site, notice, search))],
    ...noticeFiles(site, notice).map((file): [string, Buffer] => [nameOf(file), Buffer.from(file.body)]),
    ['source.txt', Buffer.from(source)],
  ]);
  return files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));
}
