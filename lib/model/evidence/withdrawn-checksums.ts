import type { Notice } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';

/** The beginning of the checksum of a file, as the record and the marks of withdrawn files have it. */
export function checksumOf({ sha256 }: { sha256: string }): string {
  return sha256.slice(0, 16);
}

/** The withdrawals of a notice's files by checksum: each alone, or with its issue. */
export function withdrawnChecksums({
  issues,
  withdrawn,
}: Pick<Notice, 'issues' | 'withdrawn'>): ReadonlyMap<string, Withdrawal> {
  const withIssues = withdrawn.flatMap(({ files, withdrawal }) =>
    files.map((checksum): [string, Withdrawal] => [checksum, withdrawal]),
  );
  const alone = issues.flatMap(({ updates }) =>
    updates.flatMap(({ withdrawnFile }): [string, Withdrawal][] => {
      if (withdrawnFile === undefined) return [];
      const { checksum, record: _, ...withdrawal } = withdrawnFile;
      return [[checksum, withdrawal]];
    }),
  );
  return new Map([...withIssues, ...alone]);
}
