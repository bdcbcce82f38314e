import { evidenceDigest } from '@/lib/content/published/evidence-digest';
import { issueWithoutErrata } from '@/lib/content/published/without-errata';
import { writtenUpdates } from '@/lib/model/across/written-updates';
import { checksumOf } from '@/lib/model/evidence/withdrawn-checksums';
import type { Issue } from '@/lib/model/notice';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import { FILE_ENTRY_MARK, FILE_MARK, WITHDRAWN_WORDS } from '@/lib/withdrawal-marks';
import { errataOfText } from './errata-of-text';
import { closeFront, openFront } from './front-document';

/** The file of an issue in which every update that names one of these files has the withdrawal instead, and no erratum its title. */
export function editFile(
  text: string,
  issue: Issue,
  names: ReadonlySet<string>,
  withdrawal: Withdrawal,
): string {
  const opened = openFront(text);
  const { front } = opened;
  // The record has the title as first published.
  const first = issueWithoutErrata(issue).issue;
  for (const [index, { file }] of writtenUpdates(issue).entries()) {
    const recorded = writtenUpdates(first)[index]?.file;
    if (file === undefined || recorded === undefined || !names.has(file.name)) continue;
    const mark = { ...withdrawal, checksum: checksumOf(file), record: evidenceDigest(recorded) };
    front.setIn(['updates', index, 'withdrawnFile'], front.createNode(mark));
    front.deleteIn(['updates', index, 'file']);
    for (const at of errataOfText(issue, file.title)) {
      front.setIn(['errata', at, 'from'], WITHDRAWN_WORDS);
      front.setIn(['errata', at, 'to'], FILE_MARK);
      front.setIn(['errata', at, 'reason'], FILE_ENTRY_MARK);
    }
  }
  return closeFront(opened);
}
