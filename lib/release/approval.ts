import { join } from 'node:path';
import type { Disk } from './folder/disk';
import { putFile } from './folder/put-file';
import { readIfThere } from './folder/sums';
import type { Places } from './places';
import { ReleaseError } from './release-error';

/**
 * What the sign-off sheet says: its digest, and if they were given its number, its date and the names as written on it;
 * and the commit of the project that was built, if there is one.
 */
export type Approval = {
  sheet: string;
  number?: string | undefined;
  date?: string | undefined;
  drafted?: string | undefined;
  reviewed?: string | undefined;
  approved?: string | undefined;
  commit?: string | undefined;
};

/** Throws ReleaseError unless the sheet was signed for exactly this content. */
export function refuseOtherSheet({ sheet }: Approval, name: string): void {
  if (sheet === name) return;
  throw new ReleaseError(
    `要发布的内容是 ${name}，审签单上的是 ${sheet}，没有发布。请核对纸上的 16 个字符；内容在审签以后改过的，请重新审签。`,
  );
}

/**
 * Adds the approval to approvals/<name>.yaml, one entry for each time that the content went live. It stands outside the
 * release, whose files are all served.
 */
export function keepApproval(
  disk: Disk,
  places: Places,
  name: string,
  { approval, time, by }: { approval: Approval; time: string; by: string },
): void {
  const file = join(places.approvals, `${name}.yaml`);
  putFile(disk, places, file, {
    text: `${readIfThere(file) ?? ''}${formatApproval(approval, { time, by })}`,
  });
}

/** The entry of an approval, with when and by whom the command was run. */
export function formatApproval(
  { sheet: digest, commit, ...written }: Approval,
  { time, by }: { time: string; by: string },
): string {
  return formatEntry({ digest, ...written, time, by, commit });
}

// A string of JSON is one of YAML too.
function formatEntry(fields: Record<string, string | undefined>): string {
  const lines = Object.entries(fields).flatMap(([name, words]) =>
    words === undefined ? [] : [`${name}: ${JSON.stringify(words)}`],
  );
  return `- ${lines.join('\n  ')}\n`;
}
