import { join } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { folderState } from '@/lib/content/files/folder-state';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';
import { rememberNotices } from '@/lib/content/remember-notices';
import type { WithdrawalPlace } from '@/lib/withdraw/carry-out-withdrawal';

/** The folders of a desk: the content, where earlier texts are kept, and where files that were sent wait for their form. */
export type Folders = { content: string; versions: string; sent: string };

/** The content as the desk works on it: read again after every change, whoever made it. */
export type Desk = {
  folders: Folders;
  /** The program of LibreOffice, null if there is none. */
  office: string | null;
  now: () => Date;
  /** How the check is to read: with today, by which it warns of a wrong year. */
  reading: () => Reading & { today: string };
  /** All content; throws ContentError with every fault. */
  read: () => Content;
  /** The same, or as it was when it was sound last, with which a form can be shown while a fault is cured. */
  known: () => Content;
  /** What a withdrawal needs beside the content. */
  withdrawal: Omit<WithdrawalPlace, 'today'>;
};

/** What a desk works on: the content, the folder of its own things, LibreOffice, the clock, and what only the environment knows. */
export type DeskFolders = Pick<Desk, 'office' | 'now' | 'withdrawal'> & {
  content: string;
  kept: string;
  readingOn: (now: Date) => Reading & { today: string };
};

/** Opens the content folder. */
export function openDesk({ content, kept, office, now, readingOn, withdrawal }: DeskFolders): Desk {
  const readNotice = rememberNotices();
  let last: { state: string; today: string; content: Content } | null = null;
  const reading = () => readingOn(now());
  const read = (): Content => {
    const state = folderState(content);
    const { today, ...how } = reading();
    if (last?.state !== state || last.today !== today)
      last = { state, today, content: readContent(content, { ...how, today, readNotice }) };
    return last.content;
  };
  const known = (): Content => {
    try {
      return read();
    } catch (error) {
      if (last !== null && error instanceof ContentError) return last.content;
      throw error;
    }
  };
  return {
    folders: { content, versions: join(kept, 'versions'), sent: join(kept, 'sent') },
    office,
    now,
    reading,
    read,
    known,
    withdrawal,
  };
}
