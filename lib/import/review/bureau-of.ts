import { matchable } from '@/lib/import/text/matchable';
import type { Bureau } from '@/lib/model/bureau/bureau';

/** What an import knows of a bureau: the name of its file, and its names. */
export type KnownBureau = Pick<Bureau, 'slug' | 'name' | 'partyGroup' | 'formerly'>;

type Printed = { issuer: string | null; source: string | null };

/** The bureau of an imported notice: the one that the editor names, the only one, or the only one whose name, party group or former name the notice prints; null if that is none or several. */
export function bureauOf(
  printed: Printed,
  bureaus: readonly KnownBureau[],
  named: string | null,
): KnownBureau | null {
  if (named !== null) return bureaus.find(({ slug }) => slug === named) ?? null;
  const possible = bureaus.length === 1 ? bureaus : bureaus.filter((bureau) => isPrinted(bureau, printed));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

function isPrinted({ name, partyGroup, formerly }: KnownBureau, { issuer, source }: Printed): boolean {
  const printed = [issuer, source].flatMap((words) => (words === null ? [] : [matchable(words)]));
  return [name, partyGroup, ...formerly.flatMap((former) => [former.name, former.partyGroup])].some(
    (words) => words !== undefined && printed.some((line) => line.includes(matchable(words))),
  );
}
