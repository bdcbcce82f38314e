import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Notice } from '@/lib/model/notice';
import { PER_PAGE } from '@/lib/notice/listed/listed-pages';
import { codesOf } from './codes-of';
import { LIST_FORM, type ListFile } from './list-form';

/** What the list of all issues is filtered by: the codes of every issue in the order of the list. */
export function listFile(notices: readonly Notice[], groups: readonly GroupOpening[]): ListFile {
  return {
    form: LIST_FORM,
    perPage: PER_PAGE,
    issues: notices.flatMap((notice) => notice.issues.map((issue) => codesOf(notice, issue, groups))),
  };
}
