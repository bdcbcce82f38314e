import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@/lib/content/fault';
import { isJunk } from './is-junk';
import { type ContentFile, readText } from './read-text';

// The guide has examples of everything; the other two repeat words and addresses of other files.
const NOT_CONTENT = ['README.md', 'accepted.yaml', 'published.yaml'];

/** Every file that staff write, by path; files that cannot be read are left to the reader that needs them. */
export function writtenFiles(root: string, folder: string): ContentFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:md|yaml)$/.test(name) && !NOT_CONTENT.includes(name))
    .filter((name) => !name.split('/').some(isJunk))
    .sort()
    .flatMap((name) => readText(root, `${folder}/${name}`, new Report()) ?? []);
}
