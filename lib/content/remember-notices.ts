import { join } from 'node:path';
import { folderState } from '@/lib/content/files/folder-state';
import type { Notice } from '@/lib/model/notice';
import { Report } from './fault';
import { type NoticeReading, readNotice } from './read-notice';

/** Reads and checks one notice folder, as readNotice does. */
export type NoticeReader = typeof readNotice;

/** A reader that reads a notice again only after one of its files has changed, or what it is read against. */
export function rememberNotices(): NoticeReader {
  const known = new Map<string, { state: string; notice: Notice | null; report: Report }>();
  return (root, folder, whole, reading: NoticeReading = {}) => {
    const state = JSON.stringify([folderState(join(root, folder)), reading]);
    let found = known.get(folder);
    if (found?.state !== state) {
      const report = new Report();
      found = { state, notice: readNotice(root, folder, report, reading), report };
      known.set(folder, found);
    }
    for (const fault of found.report.faults) whole.add(fault);
    for (const warning of found.report.warnings) whole.warn(warning);
    return found.notice;
  };
}
