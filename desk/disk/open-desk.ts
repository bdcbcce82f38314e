import { join } from 'node:path';
import { folderState } from '@/lib/content/files/folder-state';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';
import { rememberNotices } from '@/lib/content/remember-notices';
import type { Folders } from './save-texts';

/** The content as the desk works on it: read again after every change, whoever made it. */
export type Desk = {
  folders: Folders;
  now: () => Date;
  /** How the check is to read: with today, by which it warns of a wrong year. */
  reading: () => Reading;
  /** All content; throws ContentError with every fault. */
  read: () => Content;
};

/** Opens the content folder; `kept` is where the desk keeps its own things, `cache` what builds keep, `dayOf` the day by the clock of this machine. */
export function openDesk(
  content: string,
  { kept, cache, now, dayOf }: { kept: string; cache: string; now: () => Date; dayOf: (now: Date) => string },
): Desk {
  const readNotice = rememberNotices();
  const versions = join(kept, 'versions');
  let last: { state: string; today: string; content: Content } | null = null;
  const reading = (): Reading => ({ today: dayOf(now()) });
  return {
    folders: { content, versions, holdingText: [versions, join(kept, 'publish'), cache] },
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
