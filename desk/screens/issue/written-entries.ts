import { z } from 'zod';
import { returnFormName } from '@/desk/forms/issue-forms';
import { slugsOf } from '@/lib/addresses';
import { formatDate } from '@/lib/dates';
import { writtenUpdates } from '@/lib/model/across/written-updates';
import { issueFrontSchema } from '@/lib/model/issue-front-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import { otherIssueName, RETURN_TERM } from '@/lib/notice/returns/return-words';

/** An entry in the file of an issue: its list and its place there, what it is called, what it says, and the form that changes it. */
export type WrittenEntry = {
  list: 'updates' | 'returns' | 'related';
  at: number;
  name: string;
  words: string;
  form: string;
};

const { returns, related } = issueFrontSchema.shape;
const listsSchema = z.object({ returns, related });

/** The entries that editors wrote into the file of an issue, each list in the order of the file; `front` is what its fields say. */
export function writtenEntries(issue: Issue, front: unknown, notices: readonly Notice[]): WrittenEntry[] {
  const lists = listsSchema.parse(front);
  // A notice may be named by one of its former names, under which it is not found here.
  const present = (name: string): string =>
    notices.find((notice) => slugsOf(notice).includes(name))?.slug ?? name;
  return [
    ...writtenUpdates(issue).map(
      ({ date, text, target }, at): WrittenEntry => ({
        list: 'updates',
        at,
        name: `${formatDate(date)}的更新`,
        words: text,
        form: target === undefined ? 'update' : 'target',
      }),
    ),
    ...(lists.returns ?? []).map(
      ({ notice, issue: id, reason }, at): WrittenEntry => ({
        list: 'returns',
        at,
        name: `${RETURN_TERM}${nameOf(issue, present(notice), id)}`,
        words: reason,
        form: returnFormName(present(notice)),
      }),
    ),
    ...(lists.related ?? []).map(
      ({ issue: id, reason }, at): WrittenEntry => ({
        list: 'related',
        at,
        name: `关联问题 ${Number(id)}`,
        words: reason,
        form: 'related',
      }),
    ),
  ];
}

function nameOf({ returns: known }: Issue, notice: string, id: string): string {
  const found = known.find((one) => one.issue.notice === notice && one.issue.id === id);
  return found === undefined ? `问题 ${Number(id)}（${notice}）` : otherIssueName(found);
}
