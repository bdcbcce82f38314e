import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeChange } from '@/lib/notice/history/last-change';
import { type ArchiveParts, archiveFiles } from './archive-files';
import { zipFiles } from './zip-files';

/** A notice as one file to keep: a zip with a folder of its name, dated by the last publication about it. */
export function noticeArchive(site: Site, notice: Notice, parts: ArchiveParts): Promise<Buffer> {
  return zipFiles(notice.slug, archiveFiles(site, notice, parts), noticeChange(notice).slice(0, 10));
}
