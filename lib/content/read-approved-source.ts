import { basename, dirname } from 'node:path';
import { readBytes } from '@/lib/content/files/read-bytes';
import type { Notice } from '@/lib/model/notice';
import { ContentError, Report } from './fault';

/** The bytes of the text of a notice as received; throws ContentError if they cannot be read. */
export function readApprovedSource(contentFolder: string, { slug }: Pick<Notice, 'slug'>): Uint8Array {
  const report = new Report();
  const path = `${basename(contentFolder)}/notices/${slug}/source.txt`;
  const bytes = readBytes(dirname(contentFolder), path, '缺少收到的原文，请放回。', report);
  if (bytes === null) throw new ContentError(report.faults, []);
  return bytes;
}
