import type { Change } from '@/lib/changes/change';
import { movedTo, type Pairing } from '@/lib/changes/facts/pair-notices';
import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { addressOf } from '@/lib/check-site/read/built-site';
import { isLook, looks } from './compare-files';
import type { Touched } from './find-touched';

type Sites = { before: ExportedSite; after: ExportedSite; pairing: Pairing; touched: Touched };

/** The files that only one of two sites has: of new issues and notices, at old addresses, or withdrawn. */
export function comparePlaces(sites: Sites): Change[] {
  const { before, after, touched } = sites;
  const moved = new Set([...before.files.keys()].map(touched.movedPath));
  return [
    ...[...after.files.keys()].filter((path) => !moved.has(path)).flatMap((path) => added(sites, path)),
    ...[...before.files.keys()]
      .filter((path) => !after.files.has(touched.movedPath(path)))
      .map(
        (path): Change =>
          isLook(path)
            ? looks(path)
            : { kind: 'withdrawn', where: addressOf(path), before: null, after: null, cause: null },
      ),
  ];
}

function added({ before, after, pairing }: Sites, path: string): Change[] {
  if (isLook(path)) return [looks(path)];
  const kind = path.endsWith('.html') ? 'page' : 'file';
  const change = { kind, where: addressOf(path), before: null, after: null } as const;
  const of = path.startsWith('/qr/') ? path.slice('/qr'.length).replace(/\.svg$/, '/') : path;
  const notice = pairing.fresh.find(({ address }) => of.startsWith(address));
  if (notice !== undefined) return [{ ...change, cause: `属于新通报《${notice.data.notice.title}》` }];
  const [folder = ''] = /^\/notices\/[^/]+\//.exec(of) ?? [];
  if (folder !== '' && movedTo(after, folder) !== null)
    return [{ ...change, cause: '改名以后旧的网址继续有效' }];
  const known = new Set(idsOf(before));
  const issue = idsOf(after).find((address) => !known.has(address) && of.startsWith(address));
  return [
    issue === undefined ? { ...change, kind: 'added', cause: null } : { ...change, cause: '属于新问题' },
  ];
}

const idsOf = ({ notices }: ExportedSite): string[] =>
  notices.flatMap(({ address, data }) => data.issues.map(({ id }) => `${address}issues/${id}/`));
