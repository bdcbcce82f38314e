import { ContentError, formatFaults } from '@/lib/content/fault';
import { onCopy } from '@/lib/content/files/on-copy';
import { type Edits, writeEdits } from '@/lib/content/files/write-edits';
import { readContent } from '@/lib/content/read-content';
import { readOldContent } from './disk/read-old-content';
import { MigrateError } from './migrate-error';
import { planMigration } from './plan-migration';

/** Moves the bureau of site.yaml into content/bureaus, if the result passes the check; returns the edits, none if it was moved before. Throws MigrateError, and then nothing is changed. */
export function migrate(folder: string, slug: string | undefined): Edits {
  const edits = planMigration(readOldContent(folder), slug);
  if (edits.size === 0) return edits;
  onCopy(folder, (copy) => {
    writeEdits(copy, edits);
    check(copy);
  });
  writeEdits(folder, edits);
  return edits;
}

function check(folder: string): void {
  try {
    readContent(folder);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new MigrateError(
      `照这样移过去，检查不能通过，所以什么都没有改。请先照下面的话改，再运行一次。\n${formatFaults(error.faults)}`,
    );
  }
}
