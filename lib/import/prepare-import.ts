import { ContentError, type ContentFault } from '@/lib/content/fault';
import { onCopy } from '@/lib/content/files/on-copy';
import { type Reading, readContent } from '@/lib/content/read-content';
import type { Answers } from '@/lib/import/input/answers';
import { failureOf, type Input } from '@/lib/import/input/input';
import type { KnownBureau } from '@/lib/import/review/bureau-of';
import { areMet, findNeeds, type Needs, suppliedNeeds } from '@/lib/import/write/find-needs';
import type { Supplied } from '@/lib/import/write/supplied';
import { checkFree, writeFolder } from '@/lib/import/write/write-folder';
import { type Imported, importNotice } from './import-notice';
import { bureausIn } from './write-import';

/**
 * An import that is not written yet: what is needed beside its text (as long as something else is open, no more than was supplied), why the name of the folder will not do (null if it
 * does), and what the check will find: every fault of the content with it, null as long as something else is open.
 */
export type Prepared = {
  imported: Imported;
  bureaus: readonly KnownBureau[];
  needs: Needs;
  wrongName: string | null;
  faults: readonly ContentFault[] | null;
};

/** Reads an input as the notice folder `as` of the content, with what the editor answers and supplies; checks it on a copy and writes nothing. */
export function prepareImport(
  content: string,
  as: string,
  { input, answers, supplied }: { input: Input; answers: Answers; supplied: Supplied },
  reading: Reading,
): Prepared {
  const { bureaus } = bureausIn(content);
  const imported = importNotice(input, answers, bureaus, supplied);
  const all = findNeeds(imported.notice);
  // What was supplied stays where an answer is taken back.
  const needs = imported.kind === 'ready' ? all : suppliedNeeds(all, supplied);
  const wrongName = faultOfName(content, as);
  const isWhole = imported.kind === 'ready' && wrongName === null && areMet(needs, supplied);
  const faults = isWhole ? faultsWith(content, as, imported.files, reading) : null;
  return { imported, bureaus, needs, wrongName, faults };
}

function faultOfName(content: string, as: string): string | null {
  try {
    checkFree(content, as);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function faultsWith(
  content: string,
  as: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  reading: Reading,
): readonly ContentFault[] {
  return onCopy(content, (copy) => {
    writeFolder(copy, as, files);
    try {
      readContent(copy, reading);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.faults;
    }
  });
}
