import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Report } from '@/lib/content/fault';
import { isJunk } from './is-junk';
import { type ContentFile, readText } from './read-text';

// The guide has examples of everything; the other two repeat words and addresses of other files.
const NOT_CONTENT = ['README.md', 'accepted.yaml', 'published.yaml'];

/** Every file that staff write, by path; files that cannot be read are left to the reader that needs them, and links are not followed, as they may lead in a circle. */
export function writtenFiles(root: string, folder: string): ContentFile[] {
  const top = join(root, folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => /\.(?:md|yaml)$/.test(name) && !NOT_CONTENT.includes(name))
    .filter((name) => !name.split('/').some(isJunk))
    .sort()
    .flatMap((name) => readText(root, `${folder}/${name}`, new Report()) ?? []);
}
