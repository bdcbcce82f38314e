import { slugsOf } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { filesOfNotice } from './files-of-notice';
import { filesOfSite } from './files-of-site';
import { filesOfWithdrawn } from './files-of-withdrawn';
import type { MachineContent, MachineTools } from './machine-content';
import type { MachineFile } from './machine-file';

/** The file for programs at an address; null if there is none. Only a notice that the address names is looked through. */
export function findMachineFile(
  content: MachineContent,
  address: string,
  tools: MachineTools,
): MachineFile | null {
  const { site, notices, withdrawnNotices } = content;
  const isNamed = (notice: Pick<Notice, 'slug' | 'formerly'>): boolean =>
    slugsOf(notice).some((slug) => address.split(/[/.]/).includes(slug));
  const files = [
    ...filesOfSite(content, tools),
    ...notices.filter(isNamed).flatMap((notice) => filesOfNotice(content, notice, tools)),
    ...withdrawnNotices.filter(isNamed).flatMap((notice) => filesOfWithdrawn(site, notice)),
  ];
  return files.find(({ path }) => path === address) ?? null;
}
