import { join } from 'node:path';
import type { Content } from '@/lib/content/read-content';
import { codeKey } from '@/lib/keys/code-key';
import { digestFiles } from '@/lib/keys/digest-files';
import { noticeKeys } from '@/lib/keys/notice-keys';

/** The key of every notice, for the program in the working folder and the content in `folder`. */
export function keysOf(content: Content, folder: string): Map<string, string> {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { versions, platform, arch } = process;
  return noticeKeys(content, {
    code: codeKey(process.cwd(), { ...versions, platform, arch, locale, timeZone }),
    folderOf: (slug) => digestFiles(join(folder, 'notices'), [slug]),
  });
}

/** Changes with any file of the program or the content. */
export function stateOf(folder: string): string {
  return `${codeKey(process.cwd(), {})} ${digestFiles(folder, ['.'])}`;
}
