import { slugsOf } from '@/lib/addresses';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import { getNewestNotice, getNotices, getWithdrawnEvidence, getWithdrawnNotices } from './content';

/** Route parameters of every notice, withdrawn ones and old names included. */
export function noticeParams(): { notice: string }[] {
  return [...getNotices(), ...getWithdrawnNotices()].flatMap((notice) =>
    slugsOf(notice).map((slug) => ({ notice: slug })),
  );
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

/** Route parameters of the page of every file of evidence, withdrawn ones and old names of the notice included; NO_FILE if there is none. */
export function evidenceParams(): { notice: string; file: string }[] {
  const live = getNotices().map((notice) => ({
    names: slugsOf(notice),
    files: evidenceFiles(notice).map(({ file }) => file.name),
  }));
  const withdrawn = getWithdrawnEvidence().map(({ name, of }) => ({
    names: slugsOf(of.notice),
    files: [name],
  }));
  const params = [...live, ...withdrawn].flatMap(({ names, files }) =>
    names.flatMap((slug) => files.map((name) => ({ notice: slug, file: stemOf(name) }))),
  );
  return params.length > 0 ? params : [{ notice: getNewestNotice().slug, file: NO_FILE }];
}
