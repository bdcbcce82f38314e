import type { Report } from '@/lib/content/fault';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import { NOTHING_PUBLISHED } from '@/lib/model/published';
import { checkMissing } from './check-missing';
import { checkPublished } from './check-published';
import { checkWithdrawnFiles } from './check-withdrawn-files';
import { publishable } from './publishable';
import type { PublishedFile } from './read-published';
import { unrecorded } from './unrecorded';
import { withdrawnAddresses } from './withdrawn-addresses';

/** All notices of the content, none of which has a fault. */
export type AllNotices = { notices: readonly Notice[]; withdrawnNotices: readonly WithdrawnNotice[] };

/**
 * Checks the content of a folder against the record of what was published, if there is one: nothing vanished or
 * changed, nothing withdrawn is back, no line is missing. Warns of what is not recorded yet.
 */
export function checkRecord(
  published: PublishedFile | null,
  { notices, withdrawnNotices }: AllNotices,
  folder: string,
  report: Report,
): void {
  const record = published?.record ?? NOTHING_PUBLISHED;
  checkWithdrawnFiles(record, notices, folder, report);
  if (published !== null) checkPublished(published, notices, folder, report, withdrawnNotices);
  // A damaged line is reported as such.
  if (published?.isWhole === false) return;
  const now = publishable(notices);
  if (published !== null) checkMissing(published, now, report);
  const open = unrecorded(record, now, withdrawnAddresses(notices, withdrawnNotices)).length;
  if (open === 0) return;
  const message = `有 ${open} 个网址还没有登记。网站公开以后，请运行 npm run publish:record -- --from 发布的文件夹。`;
  report.warn({ file: `${folder}/published.yaml`, message });
}
