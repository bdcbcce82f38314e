import { basename, dirname } from 'node:path';
import { readBytes } from '@/lib/content/files/read-bytes';
import { ContentError, Report } from './fault';

/** The bytes of a published file of a notice, by the name of its folder; throws ContentError if it cannot be read. */
export function readPublishedFile(contentFolder: string, slug: string, name: string): Uint8Array {
  const report = new Report();
  const path = `${basename(contentFolder)}/notices/${slug}/files/${name}`;
  const bytes = readBytes(dirname(contentFolder), path, '缺少这个文件。请放回。', report);
  if (bytes === null) throw new ContentError(report.faults, []);
  return bytes;
}
