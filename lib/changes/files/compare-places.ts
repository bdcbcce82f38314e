import { type Change, vanished } from '@/lib/changes/change';
import { movedTo, type Pairing } from '@/lib/changes/facts/pair-notices';
import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { addressOf } from '@/lib/check-site/read/built-site';
import { isFeedArchive } from '@/lib/data/feed/is-feed-archive';
import { WITHDRAWN_MARKER } from '@/lib/withdrawn-marker';
import { evidenceCauses } from './evidence-causes';
import { fileKind, isLook, otherLook } from './file-kind';
import type { Touched } from './find-touched';
import { isInWithdrawnFolder } from './is-in-withdrawn-folder';

type Sites = { before: ExportedSite; after: ExportedSite; pairing: Pairing; touched: Touched };
type Additions = Pick<Sites, 'after' | 'pairing' | 'touched'> & {
  freshIssues: readonly string[];
  causes: ReadonlyMap<string, string>;
};

/** The files that only one of two sites has: of new issues and notices, at old addresses, or withdrawn. */
export function comparePlaces({ before, after, pairing, touched }: Sites): Change[] {
  const moved = new Set([...before.files.keys()].map(touched.movedPath));
  const known = new Set(idsOf(before));
  const causes = evidenceCauses(after);
  const additions = {
    after,
    pairing,
    touched,
    causes,
    freshIssues: idsOf(after).filter((address) => !known.has(address)),
  };
  return [
    ...[...after.files.keys()].filter((path) => !moved.has(path)).flatMap((path) => added(additions, path)),
    ...[...before.files.keys()]
      .filter((path) => !after.files.has(touched.movedPath(path)))
      .map((path) => removed({ after, touched }, path)),
  ];
}

function removed({ after, touched }: Pick<Sites, 'after' | 'touched'>, path: string): Change {
  if (isLook(path)) return otherLook(path);
  const where = addressOf(path);
  if (isFeedArchive(path)) return ofFeed(path);
  const cause = isInWithdrawnFolder(after, path) ? '随撤下删去' : touched.severalCause(path);
  return cause === null
    ? vanished(where, null)
    : { kind: fileKind(path), where, before: null, after: null, cause };
}

function added({ after, pairing, touched, freshIssues, causes }: Additions, path: string): Change[] {
  if (isLook(path)) return [otherLook(path)];
  if (isFeedArchive(path)) return [ofFeed(path)];
  const change = { kind: fileKind(path), where: addressOf(path), before: null, after: null } as const;
  if (path.endsWith(`/${WITHDRAWN_MARKER}`)) return [{ ...change, cause: '撤下的标记' }];
  const of = path.startsWith('/qr/') ? path.slice('/qr'.length).replace(/\.svg$/, '/') : path;
  const notice = pairing.fresh.find(({ address }) => of.startsWith(address));
  if (notice !== undefined) return [{ ...change, cause: `属于新通报《${notice.data.notice.title}》` }];
  const [folder = ''] = /^\/notices\/[^/]+\//.exec(of) ?? [];
  if (folder !== '' && movedTo(after, folder) !== null)
    return [{ ...change, cause: '改名以后旧的网址继续有效' }];
  const cause = causes.get(addressOf(path)) ?? touched.severalCause(path);
  if (cause !== null) return [{ ...change, cause }];
  const isOfFresh = freshIssues.some((address) => of.startsWith(address));
  return [isOfFresh ? { ...change, cause: '属于新问题' } : { ...change, kind: 'added', cause: null }];
}

// check:site compares their entries with the data: there are more with new entries, and fewer where many were withdrawn.
const ofFeed = (where: string): Change => ({
  kind: 'file',
  where,
  before: null,
  after: null,
  cause: '订阅的较早条目',
});

const idsOf = ({ notices }: ExportedSite): string[] =>
  notices.flatMap(({ address, data }) => data.issues.map(({ id }) => `${address}issues/${id}/`));
