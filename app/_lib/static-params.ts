import { slugsOf } from '@/lib/addresses';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { stemOf } from '@/lib/model/evidence/evidence-kinds';
import { getNewestNotice, getNotices } from './content';

/** Route parameters of every notice, old names included. */
export function noticeParams(): { notice: string }[] {
  return getNotices().flatMap((notice) => slugsOf(notice).map((slug) => ({ notice: slug })));
}

/** Route parameters of every issue, under the old names of its notice too. */
export function issueParams(): { notice: string; issue: string }[] {
  return getNotices().flatMap((notice) =>
    slugsOf(notice).flatMap((slug) => notice.issues.map(({ id }) => ({ notice: slug, issue: id }))),
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
