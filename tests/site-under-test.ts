import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built site that the tests look at (OUT_DIR), and the content it was built from (CONTENT_DIR). */
export const SITE_FOLDER = resolve(process.env.OUT_DIR ?? 'out');
export const CONTENT_FOLDER = resolve(process.env.CONTENT_DIR ?? 'content');

const folders = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);

const issueFolder = (notice: string): string => join(CONTENT_FOLDER, 'notices', notice, 'issues');

/** The folder names of the notices that are not withdrawn: 2025-xuncha is always one of them. */
export const NOTICES = folders(join(CONTENT_FOLDER, 'notices')).filter((name) =>
  existsSync(issueFolder(name)),
);

/** The ids of a notice's issues that are not withdrawn, by the names of their files. */
export function issueIds(notice: string): string[] {
  const isLive = (name: string): boolean =>
    !readFileSync(join(issueFolder(notice), name), 'utf8').startsWith('---\nwithdrawn:\n  date');
  return folders(issueFolder(notice))
    .filter(isLive)
    .map((name) => name.replace('.md', ''));
}
