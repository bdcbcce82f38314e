import { type HistoryRow, historyRows } from '@/lib/release/history/history-table';
import { readHistory } from '@/lib/release/history/read-history';
import { ReleaseError } from '@/lib/release/release-error';
import { releaseBefore } from '@/lib/release/release-order';
import { targetKind } from './target-kind';
import type { Target } from './target-schema';

/** The releases of a folder of this machine: the lines of its history, latest first; the release to return to, if there is one; and why it cannot be read, if so. */
export type FolderReleases = {
  target: string;
  rows: HistoryRow[];
  before: string | null;
  fault: string | null;
};

/** The releases of the places that are folders of this machine; nothing else is asked, as it would take long. */
export function folderReleases(targets: readonly Target[]): FolderReleases[] {
  return targets.filter(({ to }) => targetKind(to) === 'folder').map(readFolder);
}

function readFolder({ name: target, to }: Target): FolderReleases {
  try {
    const history = readHistory(to);
    const before = releaseBefore(history.there, history.current);
    return { target, rows: historyRows(history).toReversed(), before, fault: null };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { target, rows: [], before: null, fault: error.message };
  }
}
