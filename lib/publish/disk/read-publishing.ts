import type { Comparison } from '@/lib/changes/comparison';
import { contentState } from '@/lib/publish/content-state';
import { type FolderReleases, folderReleases } from '@/lib/publish/folder-releases';
import { unpublishedWords } from '@/lib/publish/known';
import { readTargets, type Targets } from '@/lib/publish/read-targets';
import type { ShownRun } from '@/lib/publish/run';
import { readComparison, readKnown, readSheet } from './run-files';
import { lastRun, type RunPlace } from './start-run';

/** A sentence on what is not published yet, the places to publish to, and the releases that are at hand. */
export type PublishingState = Targets & { words: string; releases: FolderReleases[] };

/** The same, with the last comparison if nothing has been released since, whether its sheet is there, and the last run. */
export type Publishing = PublishingState & {
  comparison: Comparison | null;
  hasSheet: boolean;
  run: ShownRun | null;
};

/** What is known of publishing a content folder; nothing is compared, built or asked of another machine. `root` is the folder of publish.yaml. */
export function readPublishingState(
  content: string,
  { root, folder }: Pick<RunPlace, 'root' | 'folder'>,
): PublishingState {
  const targets = readTargets(root);
  return {
    ...targets,
    words: unpublishedWords(readKnown(folder), contentState(content)),
    releases: folderReleases(targets.targets),
  };
}

/** All that is known of publishing a content folder. */
export function readPublishing(content: string, runs: RunPlace): Publishing {
  const known = readKnown(runs.folder);
  const hasCompared = known?.what === 'compared' && known.count !== null;
  return {
    ...readPublishingState(content, runs),
    comparison: hasCompared ? readComparison(runs.folder) : null,
    hasSheet: readSheet(runs.folder) !== null,
    run: lastRun(runs),
  };
}
