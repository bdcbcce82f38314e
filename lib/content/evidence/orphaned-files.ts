import type { Notice } from '@/lib/model/notice';

/** The names of files that the updates of an issue named before and name no longer, nor any other issue of its notice. */
export function orphanedFiles(
  notice: Pick<Notice, 'issues'> | undefined,
  id: string,
  before: readonly string[],
  after: readonly string[],
): string[] {
  const elsewhere = (notice?.issues ?? []).flatMap((issue) =>
    issue.id === id ? [] : issue.updates.map(({ file }) => file?.name),
  );
  return before.filter((name) => !after.includes(name) && !elsewhere.includes(name));
}
