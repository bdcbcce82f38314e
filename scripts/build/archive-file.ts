import { noticeZipPath } from '@/lib/addresses';
import { noticeArchive } from '@/lib/archive/notice-archive';
import { readApprovedSource } from '@/lib/content/read-approved-source';
import type { Content } from '@/lib/content/read-content';
import { type MachineFile, underEveryName } from '@/lib/machine/machine-file';
import type { Notice } from '@/lib/model/notice';

/** The archive of a notice, under every name of it; `script` searches in it. */
export function archiveFile(
  { site, slips }: Pick<Content, 'site' | 'slips'>,
  notice: Notice,
  { folder, script }: { folder: string; script: string },
): MachineFile[] {
  const make = (): Promise<Uint8Array> =>
    noticeArchive(site, notice, {
      source: readApprovedSource(folder, notice),
      script,
      slips: slips.filter((slip) => slip.notice === notice.slug),
    });
  return underEveryName(notice, [{ path: noticeZipPath(notice), make }]);
}
