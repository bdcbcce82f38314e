import { resolve } from 'node:path';
import { ContentError, formatWarnings } from '@/lib/content/fault';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';
import { summarise } from '@/lib/notice/summary';
import { pictureWarnings } from '@/lib/share/picture-warnings';

/** The content, or the error that holds every fault. */
export function openChecked(reading: Reading = {}): Content | ContentError {
  const { CONTENT_DIR = 'content' } = process.env;
  try {
    return readContent(resolve(CONTENT_DIR), { ...readingOn(new Date()), ...reading });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error;
  }
}

/** The content, with a warning where a picture of link previews cannot show a character; or the error that holds every fault. */
export function openWithPictures(): Content | ContentError {
  const checked = openChecked();
  if (checked instanceof ContentError) return checked;
  const { site, notices, warnings } = checked;
  return { ...checked, warnings: [...warnings, ...pictureWarnings(site, notices)] };
}

/** Checks the content and prints a line of counts, or every fault, then warnings. Null if there is a fault. */
export function checkContent(open: () => Content | ContentError = openWithPictures): Content | null {
  const checked = open();
  const warnings = formatWarnings(checked.warnings);
  if (checked instanceof ContentError) console.error(checked.message);
  else console.log(summarise(checked.notices));
  if (warnings !== '') console.log(warnings);
  return checked instanceof ContentError ? null : checked;
}

/** How the content is read by the check: with the origin of the environment, and with today. */
export function readingOn(now: Date): Reading & { today: string } {
  return { origin: process.env.SITE_ORIGIN, today: localDay(now) };
}

/** A day by the clock of this machine, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
