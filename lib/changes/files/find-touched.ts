import type { Pairing } from '@/lib/changes/facts/pair-notices';
import type { ExportedSite, PublishedNotice } from '@/lib/changes/read/exported-site';
import { addressOf } from '@/lib/check-site/read/built-site';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { isInWithdrawnFolder } from './is-in-withdrawn-folder';
import { isOverSeveral } from './is-over-several';

// They are laid out anew where there is one notice more, or one less.
const LISTS = new Set(['/', '/notices/', '/changes/', '/data/', '/search/', '/site-map/', '/llms.txt']);

/** Whose facts changed: the cause for a page that is about just that, and where a page of a renamed notice is now. */
export type Touched = {
  /** The cause if the page or file is about an issue or notice whose own facts changed; null if not. */
  ownCause(path: string): string | null;
  isLaidOutAnew(path: string): boolean;
  /** Why a page or file over several notices came or went; null for any other, and where nothing was added or withdrawn. */
  severalCause(path: string): string | null;
  movedPath(path: string): string;
};

/** Finds the issues and notices that differ between two sites. */
export function findTouched(
  before: ExportedSite,
  after: ExportedSite,
  { pairs, fresh, gone }: Pairing,
): Touched {
  const causes = new Map<string, string>();
  for (const { before: old, after: now } of pairs) {
    const known = new Map(old.data.issues.map((issue) => [issue.id, factsOf(before, old, issue)]));
    for (const { id } of now.data.withdrawn) {
      if (known.has(id)) causes.set(`${now.address}issues/${id}/`, `问题 ${Number(id)} 已撤下`);
    }
    for (const issue of now.data.issues) {
      if (known.get(issue.id) === factsOf(after, now, issue)) continue;
      causes.set(`${now.address}issues/${issue.id}/`, `问题 ${Number(issue.id)} 有变动`);
    }
  }
  const moves = pairs.filter((pair) => pair.before.address !== pair.after.address);
  const withdrawn = gone.filter(({ address }) => isInWithdrawnFolder(after, address));
  for (const { address } of withdrawn) {
    for (const path of after.files.keys())
      if (path.startsWith(address)) causes.set(path.slice(0, path.lastIndexOf('/') + 1), '通报已撤下');
  }
  const listCause = fresh.length > 0 ? '列出新通报' : withdrawn.length > 0 ? '不再列出撤下的通报' : null;
  const issueCause = pairs.some(hasWithdrawnIssue)
    ? '不再列出撤下的问题'
    : pairs.some(hasNewIssue)
      ? '列出新问题'
      : null;
  const isLaidOutAnew = (path: string): boolean =>
    listCause !== null && (LISTS.has(addressOf(path)) || isOverSeveral(path));
  return {
    ownCause: (path) =>
      causes.get(path.slice(0, path.lastIndexOf('/') + 1)) ??
      (isInWithdrawnFolder(after, path) ? '已撤下' : null) ??
      (isLaidOutAnew(path) ? listCause : null),
    isLaidOutAnew,
    severalCause: (path) => (isOverSeveral(path) ? (listCause ?? issueCause) : null),
    movedPath: (path) =>
      moves.reduce(
        (moved, { before: old, after: now }) =>
          moved.replace(old.address.slice(0, -1), () => now.address.slice(0, -1)),
        path,
      ),
  };
}

type Pair = Pairing['pairs'][number];

const idsOf = ({ data }: PublishedNotice): Set<string> => new Set(data.issues.map(({ id }) => id));

const hasWithdrawnIssue = ({ before, after }: Pair): boolean => {
  const known = idsOf(before);
  return after.data.withdrawn.some(({ id }) => known.has(id));
};

const hasNewIssue = ({ before, after }: Pair): boolean => {
  const known = idsOf(before);
  return after.data.issues.some(({ id }) => !known.has(id));
};

// Addresses follow the settings of the site and the name of the notice.
function factsOf({ site }: ExportedSite, { address }: PublishedNotice, issue: IssueData): string {
  // Older releases know of no returns.
  const { notice: _, returns = [], returnedIn = [], follows = null, ...facts } = issue;
  return JSON.stringify({ ...facts, returns, returnedIn, follows })
    .replaceAll(`${site.origin}${site.basePath}`, '')
    .replaceAll(address, '/notices/');
}
