import { join } from 'node:path';
import { folderState } from '@/lib/content/files/folder-state';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';
import { rememberNotices } from '@/lib/content/remember-notices';
import type { Folders } from './save-texts';

/** The content as the desk works on it: read again after every change, whoever made it. */
export type Desk = {
  folders: Folders;
  /** The program of LibreOffice, null if there is none. */
  office: string | null;
  now: () => Date;
  /** How the check is to read: with today, by which it warns of a wrong year. */
  reading: () => Reading;
  /** All content; throws ContentError with every fault. */
  read: () => Content;
};

/** Where the desk keeps its own things and builds theirs, the program of LibreOffice, and the clock of this machine. */
export type DeskSettings = Pick<Desk, 'office' | 'now'> & {
  kept: string;
  /** What builds keep of the texts; it goes when something is withdrawn. */
  cache: string;
  dayOf: (now: Date) => string;
};

/** Opens the content folder. */
export function openDesk(content: string, { kept, cache, office, now, dayOf }: DeskSettings): Desk {
  const readNotice = rememberNotices();
  const versions = join(kept, 'versions');
  let last: { state: string; today: string; content: Content } | null = null;
  const reading = (): Reading => ({ today: dayOf(now()) });
  return {
    folders: { content, versions, holdingText: [versions, cache] },
    office,
    now,
    reading,
    read: () => {
      const [state, today] = [folderState(content), dayOf(now())];
      if (last?.state !== state || last.today !== today)
        last = { state, today, content: readContent(content, { ...reading(), readNotice }) };
      return last.content;
    },
  };
}
