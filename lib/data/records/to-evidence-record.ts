import { absoluteUrl, evidencePagePath, evidencePath } from '@/lib/addresses';
import { contentType } from '@/lib/content-type';
import type { IssueRecord } from '@/lib/data/schema/issue-record-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Update } from '@/lib/model/update-schema';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';

/** The evidence of an update as data; null if it names none. */
export function toEvidenceRecord(
  site: Site,
  notice: Pick<Notice, 'slug'>,
  { file, link, withdrawnFile }: Update,
): IssueRecord['updates'][number]['evidence'] {
  if (file === undefined && link === undefined && withdrawnFile === undefined) return null;
  return {
    file:
      file === undefined
        ? null
        : {
            url: absoluteUrl(site, evidencePath(notice, file)),
            page: absoluteUrl(site, evidencePagePath(notice, file)),
            title: file.title,
            type: contentType(file.name),
            bytes: file.bytes,
            sha256: file.sha256,
          },
    link: link === undefined ? null : { url: link.address, title: link.title },
    withdrawn: withdrawnFile === undefined ? null : withdrawalRecord(withdrawnFile),
  };
}

function withdrawalRecord({ date, reason, basis }: Withdrawal) {
  return { date, reason, basis: basis ?? null };
}
