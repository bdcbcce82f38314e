import { join } from 'node:path';
import type { Bureaus } from '@/lib/content/bureaus/read-bureaus';
import { folderState } from '@/lib/content/files/folder-state';
import { Report } from './fault';
import { readNotice } from './read-notice';

/** Reads and checks one notice folder, as readNotice does. */
export type NoticeReader = typeof readNotice;

/** A reader that reads a notice again only after one of its files has changed, or what it is read against. */
export function rememberNotices(): NoticeReader {
  type Read = { state: string; read: ReturnType<NoticeReader>; report: Report };
  const known = new Map<string, Read>();
  const textOf = rememberTexts();
  return (root, folder, whole, reading) => {
    const { bureaus, today, hosts } = reading;
    const state = JSON.stringify([folderState(join(root, folder)), textOf(bureaus), today, hosts]);
    let found = known.get(folder);
    if (found?.state !== state) {
      const report = new Report();
      found = { state, read: readNotice(root, folder, report, reading), report };
      known.set(folder, found);
    }
    for (const fault of found.report.faults) whole.add(fault);
    for (const warning of found.report.warnings) whole.warn(warning);
    return found.read;
  };
}

// All notices of one reading are read against the same bureaus, of which there may be a thousand.
function rememberTexts(): (bureaus: Bureaus) => string {
  const texts = new WeakMap<Bureaus, string>();
  return (bureaus) => {
    const text = texts.get(bureaus) ?? JSON.stringify(bureaus);
    texts.set(bureaus, text);
    return text;
  };
}
