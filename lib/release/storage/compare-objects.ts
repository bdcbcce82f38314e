import { OWN_FOLDER, type ReleaseFiles, type State } from './state';

/** What a bucket holds: entity tags by path, what is known of them, and the stamps of the release that is current. */
export type Stored = {
  etags: ReadonlyMap<string, string>;
  state: State | null;
  current: ReleaseFiles;
};

/** The stamps of the objects of the site; those of which nothing is known, as a run was killed or somebody else wrote them, apart. */
export function knownStamps({ etags, state, current }: Stored): {
  known: Map<string, string>;
  unknown: string[];
} {
  const known = new Map<string, string>();
  const unknown: string[] = [];
  for (const [path, etag] of etags) {
    if (path.startsWith(OWN_FOLDER)) continue;
    const stamp = state?.etags[path] === etag ? current[path] : undefined;
    if (stamp === undefined) unknown.push(path);
    else known.set(path, stamp);
  }
  return { known, unknown };
}

const DAY = 86_400_000;

/** Hashed files that no page names any more, with the time since when; those older than a day can go. */
export function leavingFiles(
  paths: readonly string[],
  before: Readonly<Record<string, string>>,
  now: number,
): { leaving: Record<string, string>; gone: string[] } {
  const since = paths.map((path): [string, string] => [path, before[path] ?? new Date(now).toISOString()]);
  const isOver = ([, time]: [string, string]): boolean => now - Date.parse(time) > DAY;
  return {
    leaving: Object.fromEntries(since.filter((entry) => !isOver(entry))),
    gone: since.filter(isOver).map(([path]) => path),
  };
}
