import type { Issue } from '@/lib/model/notice';

type InNotice = Pick<Issue, 'notice' | 'id'>;

/** The screen of an issue. */
export const issueAddress = ({ notice, id }: InNotice): string => `/issues/${notice}/${id}`;

/** A form of an issue: for a new entry, or to change the one at a place of its list. */
export const formAddress = (issue: InNotice, form: string, at: number | null = null): string =>
  `${issueAddress(issue)}/${form}${at === null ? '' : `?at=${at}`}`;

/** The file of an issue, from the content folder. */
export const issueFile = ({ notice, id }: InNotice): string => `notices/${notice}/issues/${id}.md`;
