import { slugsOf } from '@/lib/addresses';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import { listedPages } from '@/lib/notice/listed/listed-pages';
import { isCompared } from '@/lib/pages/compare-page';
import { pagedBureaus } from '@/lib/pages/paged-bureaus';
import { getNotices, getWithdrawnEvidence, getWithdrawnNotices, NO_NOTICE } from './content';

// Names separated by commas, from scripts/build-site.ts: the last step takes other notices from an earlier build.
const only = process.env.ONLY_NOTICES?.split(',');
const isBuilt = ({ slug }: Pick<Notice, 'slug'>): boolean => only?.includes(slug) ?? true;

const liveNotices = (): Notice[] => getNotices().filter(isBuilt);
const goneNotices = (): WithdrawnNotice[] => getWithdrawnNotices().filter(isBuilt);

// Next exports no route without an address.
const orStandIn = <Params>(params: Params[], standIn: Params): Params[] =>
  params.length > 0 ? params : [standIn];

/** Route parameters of every notice to be built, withdrawn ones and old names included. */
export function noticeParams(): { notice: string }[] {
  const params = [...liveNotices(), ...goneNotices()].flatMap((notice) =>
    slugsOf(notice).map((slug) => ({ notice: slug })),
  );
  return orStandIn(params, { notice: NO_NOTICE });
}

/** Route parameters of every issue, withdrawn ones included, under the old names of its notice too. */
export function issueParams(): { notice: string; issue: string }[] {
  const live = liveNotices().map((notice) => ({
    names: slugsOf(notice),
    ids: [...notice.issues, ...notice.withdrawn].map(({ id }) => id),
  }));
  const gone = goneNotices().map((notice) => ({ names: slugsOf(notice), ids: notice.issues }));
  const params = [...live, ...gone].flatMap(({ names, ids }) =>
    names.flatMap((slug) => ids.map((id) => ({ notice: slug, issue: id }))),
  );
  return orStandIn(params, { notice: NO_NOTICE, issue: NO_NOTICE });
}

/** Route parameters of the page of every file of evidence, withdrawn ones and old names of the notice included. */
export function evidenceParams(): { notice: string; file: string }[] {
  const live = liveNotices().map((notice) => ({
    names: slugsOf(notice),
    files: evidenceFiles(notice).map(({ file }) => file.name),
  }));
  const gone = getWithdrawnEvidence()
    .filter(({ of }) => isBuilt(of.notice))
    .map(({ name, of }) => ({ names: slugsOf(of.notice), files: [name] }));
  const params = [...live, ...gone].flatMap(({ names, files }) =>
    names.flatMap((slug) => files.map((name) => ({ notice: slug, file: stemOf(name) }))),
  );
  return orStandIn(params, { notice: NO_NOTICE, file: NO_NOTICE });
}

/** Route parameters of the pages of the list of all issues, on a site of several notices. */
export function allIssuesParams(): { page: string[] }[] {
  const pages = listedPages(getNotices());
  return pages.length === 0
    ? [{ page: [NO_NOTICE] }]
    : pages.map((_, index) => ({ page: index === 0 ? [] : [String(index + 1)] }));
}

/** Route parameters of the list of bureaus and of each, on a site of several. */
export function bureauParams(): { bureau: string[] }[] {
  const bureaus = pagedBureaus(getNotices());
  return bureaus.length === 0
    ? [{ bureau: [NO_NOTICE] }]
    : [{ bureau: [] }, ...bureaus.map(({ slug }) => ({ bureau: [slug] }))];
}

/** Route parameters of the page of comparison, on a site of several notices. */
export function compareParams(): { part: string[] }[] {
  return [{ part: isCompared(getNotices()) ? [] : [NO_NOTICE] }];
}
