import { evidencePath, noticePicturePath, searchIndexPath } from '@/lib/addresses';
import { issueFiles } from '@/lib/data/issue-files';
import { noticeFiles } from '@/lib/data/notice-files';
import { withdrawnIssueFiles } from '@/lib/data/withdrawn-files';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import type { Notice } from '@/lib/model/notice';
import { pagesOfNotice } from '@/lib/pages/all-pages';
import { buildIndex } from '@/lib/search/build-index';
import { drawPicture } from '@/lib/share/draw-picture';
import { noticePicture } from '@/lib/share/picture-words';
import type { MachineContent, MachineTools } from './machine-content';
import { bytesOf, type MachineFile, ofDataFile, underEveryName } from './machine-file';
import { qrFiles } from './qr-files';

/** The files for programs about one notice and its issues, under every name of the notice; a QR code has the present one alone. */
export function filesOfNotice(
  content: Pick<MachineContent, 'site' | 'notices' | 'slips'>,
  notice: Notice,
  tools: MachineTools,
): MachineFile[] {
  const { site, notices } = content;
  return [
    ...underEveryName(notice, ownFiles(content, notice, tools)),
    ...qrFiles(site, pagesOfNotice(notices, notice)),
  ];
}

function ownFiles(
  { site, slips }: Pick<MachineContent, 'site' | 'slips'>,
  notice: Notice,
  { picture, readFile }: MachineTools,
): MachineFile[] {
  return [
    ...noticeFiles(site, notice).map(ofDataFile),
    ...notice.issues.flatMap((issue) => issueFiles(site, notice, issue).map(ofDataFile)),
    ...notice.withdrawn.flatMap((issue) => withdrawnIssueFiles(site, notice, issue).map(ofDataFile)),
    {
      path: searchIndexPath(notice),
      make: () => bytesOf(JSON.stringify(buildIndex(notice, slips))),
    },
    { path: noticePicturePath(notice), make: () => drawPicture(picture, noticePicture(site, notice)) },
    ...evidenceFiles(notice).map(({ file }) => ({
      path: evidencePath(notice, file),
      make: () => readFile(notice.slug, file.name),
    })),
  ];
}
