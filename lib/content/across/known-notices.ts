import { slugsOf } from '@/lib/addresses';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';

/** A sound notice, the one that it follows as written and where, and the files of its issues, in which editors refer to other notices. */
export type NoticeWithFiles = {
  notice: Notice;
  files: readonly IssueFile[];
  follows: { slug: string; path: string; line: number } | null;
};

/** All notices that an editor may refer to. */
export type KnownNotices = { notices: readonly NoticeWithFiles[]; withdrawn: readonly WithdrawnNotice[] };

/** The notice with a name, present or former; undefined if there is none that is not withdrawn. */
export function findNotice(slug: string, { notices }: Pick<KnownNotices, 'notices'>): Notice | undefined {
  return notices.find(({ notice }) => slugsOf(notice).includes(slug))?.notice;
}
