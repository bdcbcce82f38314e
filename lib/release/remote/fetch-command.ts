import { recordFile } from '@/lib/record/record-file';
import { OWN } from '@/lib/release/folder/sums';
import { shellCommand } from './shell-command';

/** Which files of the current release are sent back: all, its list and its record, or nothing, only to see if there is one. */
export type Fetched = 'all' | 'record' | 'nothing';

/** The link to the current release, and the exit code where there is none. */
export const CURRENT = 'current';
export const NO_CURRENT = 3;

// Inside the release itself, so that a switch in the meantime changes nothing.
const ENTER = `cd -P -- "$1/${CURRENT}" 2>/dev/null || exit ${NO_CURRENT}`;
const SCRIPTS = {
  all: `${ENTER}; exec tar -cf - .`,
  // Old releases have no record.
  record: `${ENTER}; set -- ${OWN}; [ ! -f ${recordFile} ] || set -- "$@" ${recordFile}; exec tar -cf - "$@"`,
  nothing: ENTER,
} as const satisfies Record<Fetched, string>;

/** The command for the login shell of the other machine that prints an archive of files of the current release in a folder. */
export function fetchCommand(dir: string, files: Fetched): string {
  return shellCommand(SCRIPTS[files], [dir]);
}
