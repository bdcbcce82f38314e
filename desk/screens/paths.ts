import type { Issue } from '@/lib/model/notice';

type InNotice = Pick<Issue, 'notice' | 'id'>;

/** The screen of an issue. */
export const issueAddress = ({ notice, id }: InNotice): string => `/issues/${notice}/${id}`;

/** A form of an issue: for a new entry, or to change the one at a place of its list. */
export const formAddress = (issue: InNotice, form: string, at: number | null = null): string =>
  `${issueAddress(issue)}/${form}${at === null ? '' : `?at=${at}`}`;

/** The file of an issue, from the content folder. */
export const issueFile = ({ notice, id }: InNotice): string => `notices/${notice}/issues/${id}.md`;

/** The issue that a file of the content is of; null for any other file. */
export function issueOf(path: string): InNotice | null {
  const [, notice, id] = /^notices\/([^/]+)\/issues\/(\d+)\.md$/.exec(path) ?? [];
  return notice === undefined || id === undefined ? null : { notice, id };
}

/** The screen that lists the files whose fields are changed in a form. */
export const SETTINGS = '/settings';

/** The form of the fields of such a file: site.yaml, bureaus/….md, notices/…/notice.md */
export const settingsAddress = (path: string): string => `${SETTINGS}/${path}`;

/** A section of the guide, by the words before the colon of its heading. */
export const helpAddress = (section: string): string => `/help#${encodeURIComponent(section)}`;
