import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built site that the tests look at (OUT_DIR), and the content it was built from (CONTENT_DIR). */
export const SITE_FOLDER = resolve(process.env.OUT_DIR ?? 'out');
export const CONTENT_FOLDER = resolve(process.env.CONTENT_DIR ?? 'content');

const folders = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);

/** The folder names of the notices: 2025-xuncha is always one of them. */
export const NOTICES = folders(join(CONTENT_FOLDER, 'notices'));

/** The ids of a notice's issues, by the names of its files. */
export function issueIds(notice: string): string[] {
  return folders(join(CONTENT_FOLDER, 'notices', notice, 'issues')).map((name) => name.replace('.md', ''));
}
