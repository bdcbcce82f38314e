import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '@/lib/content/read-content';
import { codeKey } from '@/lib/keys/code-key';
import { digestFiles } from '@/lib/keys/digest-files';
import { noticeKeys } from '@/lib/keys/notice-keys';

/** Digests of everything that a build is made from: the program with the machine, each folder of a notice by its name, and the rest of the content. */
export type State = { code: string; notices: ReadonlyMap<string, string>; rest: string };

/** The state of the program in the working folder and of the content in `folder`. Every file is read once. */
export function stateOf(folder: string): State {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { versions, platform, arch } = process;
  const notices = join(folder, 'notices');
  return {
    code: codeKey(process.cwd(), { ...versions, platform, arch, locale, timeZone }),
    notices: new Map(namesIn(notices).map((name) => [name, digestFiles(notices, [name])])),
    rest: digestFiles(
      folder,
      namesIn(folder).filter((name) => name !== 'notices'),
    ),
  };
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** True if no file of the program or the content differs. */
export function isSameState(one: State, other: State): boolean {
  const [a, b] = [one, other].map(({ code, notices, rest }) => JSON.stringify([code, rest, ...notices]));
  return a === b;
}

/** The key of every notice in this state. */
export function keysOf(content: Content, { code, notices }: State): Map<string, string> {
  return noticeKeys(content, { code, folderOf: (slug) => notices.get(slug) ?? 'no folder' });
}
