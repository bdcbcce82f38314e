import { withdrawnNoticeFiles } from '@/lib/data/withdrawn-files';
import type { WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type MachineFile, ofDataFile, underEveryName } from './machine-file';

/** The files for programs at the addresses of a withdrawn notice and its issues, under every name of the notice. */
export function filesOfWithdrawn(site: Site, notice: WithdrawnNotice): MachineFile[] {
  const files = [undefined, ...notice.issues].flatMap((issue) => withdrawnNoticeFiles(site, notice, issue));
  return underEveryName(notice, files.map(ofDataFile));
}
