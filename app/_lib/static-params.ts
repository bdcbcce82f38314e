import { slugsOf } from '@/lib/addresses';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import { getNewestNotice, getNotices, getWithdrawnEvidence, getWithdrawnNotices } from './content';

/** Route parameters of every notice that is not withdrawn, old names included. */
export function liveNoticeParams(): { notice: string }[] {
  return getNotices().flatMap((notice) => slugsOf(notice).map((slug) => ({ notice: slug })));
}

/** Route parameters of every notice, withdrawn ones and old names included. */
export function noticeParams(): { notice: string }[] {
  const withdrawn = getWithdrawnNotices().flatMap((notice) =>
    slugsOf(notice).map((slug) => ({ notice: slug })),
  );
  return [...liveNoticeParams(), ...withdrawn];
}

/** Route parameters of every issue, withdrawn ones included, under the old names of its notice too. */
export function issueParams(): { notice: string; issue: string }[] {
  const live = getNotices().map((notice) => ({
    names: slugsOf(notice),
    ids: [...notice.issues, ...notice.withdrawn].map(({ id }) => id),
  }));
  const withdrawn = getWithdrawnNotices().map((notice) => ({ names: slugsOf(notice), ids: notice.issues }));
  return [...live, ...withdrawn].flatMap(({ names, ids }) =>
    names.flatMap((slug) => ids.map((id) => ({ notice: slug, issue: id }))),
  );
}

/** The name in place of files while there are none: Next exports no route without an address. No file can have it. */
export const NO_FILE = '_none';

/** Route parameters of every file of evidence, under the old names of the notice too; NO_FILE if there is none. */
export function evidenceParams(): { notice: string; file: string; name: string }[] {
  const params = getNotices().flatMap((notice) =>
    slugsOf(notice).flatMap((slug) =>
      evidenceFiles(notice).map(({ file }) => ({ notice: slug, file: stemOf(file.name), name: file.name })),
    ),
  );
  return params.length > 0 ? params : [{ notice: getNewestNotice().slug, file: NO_FILE, name: NO_FILE }];
}

/** Route parameters of the page of every file of evidence, withdrawn ones and old names of the notice included. */
export function evidencePageParams(): { notice: string; file: string }[] {
  const withdrawn = getWithdrawnEvidence().flatMap(({ name, of }) =>
    slugsOf(of.notice).map((slug) => ({ notice: slug, file: stemOf(name) })),
  );
  return [...evidenceParams().map(({ notice, file }) => ({ notice, file })), ...withdrawn];
}
