import { stringify } from 'yaml';
import type { Notice } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';

/** The file of a withdrawn issue: the withdrawal, and the checksums of the files that went with it. */
export function withdrawnIssueFile(withdrawal: Withdrawal, files: readonly string[]): string {
  return fence({ withdrawn: withdrawal, ...(files.length === 0 ? {} : { files }) });
}

/** notice.md of a withdrawn notice: what identifies it and the ids of its issues, whose addresses it had. */
export function withdrawnNoticeFile(notice: Notice, withdrawal: Withdrawal): string {
  const { bureau, formerly, issuer, published, issues, withdrawn } = notice;
  const ids = [...issues, ...withdrawn].map(({ id }) => id).sort();
  return fence({
    withdrawn: withdrawal,
    ...(formerly === undefined ? {} : { formerly }),
    bureau: bureau.slug,
    issuer,
    published,
    issues: ids,
  });
}

const fence = (fields: object): string => `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
