import { fileWithdrawals, type WithdrawalData } from '@/lib/check-site/expect/withdrawals';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { FILE_MARK } from '@/lib/withdrawal-marks';

/** An issue without the files that were withdrawn since, and these withdrawals, each with the day of its update. */
export type WithoutFiles = { issue: IssueData; gone: (WithdrawalData & { of: string })[] };

/** Takes the files that a later version of an issue has withdrawn out of an earlier one, with the errata of their titles. */
export function withoutFiles(issue: IssueData, now: IssueData): WithoutFiles {
  const known = new Set(fileWithdrawals(issue).map(({ of }) => of));
  const gone = fileWithdrawals(now).filter(({ of }) => !known.has(of));
  if (gone.length === 0) return { issue, gone };
  const updates = issue.updates.map((update) => {
    const { evidence = null } = now.updates.find(({ date }) => date === update.date) ?? {};
    if (!gone.some(({ of }) => of === update.date) || evidence === null) return update;
    return { ...update, evidence: { ...evidence, link: update.evidence?.link ?? null } };
  });
  const errata = issue.errata.map((entry, index) => {
    const later = now.errata[index];
    return later?.to === FILE_MARK ? later : entry;
  });
  return { issue: { ...issue, updates, errata }, gone };
}
