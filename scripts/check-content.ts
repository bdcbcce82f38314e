import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharePicturePath } from '@/lib/addresses';
import { ContentError, formatWarnings } from '@/lib/content/fault';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';
import { summarise } from '@/lib/notice/summary';
import { sharePictureFault } from '@/lib/share-picture';

/** The content, or the error that holds every fault. */
export function openChecked(reading: Reading = {}): Content | ContentError {
  const { CONTENT_DIR = 'content', SITE_ORIGIN } = process.env;
  try {
    return readContent(resolve(CONTENT_DIR), {
      origin: SITE_ORIGIN,
      today: localDay(new Date()),
      ...reading,
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error;
  }
}

/**
 * The content, checked together with the picture of link previews. Readers of an official site must not see the picture of
 * another, so there it is a fault; otherwise a warning.
 */
export function openWithPicture(): Content | ContentError {
  const checked = openChecked();
  if (checked instanceof ContentError) return checked;
  const { site, warnings } = checked;
  const file = `public${sharePicturePath}`;
  const message = sharePictureFault(existsSync(file) ? readFileSync(file) : null, site);
  if (message === null) return checked;
  if (site.official) return new ContentError([{ file, message }], warnings);
  return { ...checked, warnings: [...warnings, { file, message }] };
}

/** Checks the content and prints a line of counts, or every fault, then warnings. Null if there is a fault. */
export function checkContent(open: () => Content | ContentError = openWithPicture): Content | null {
  const checked = open();
  const warnings = formatWarnings(checked.warnings);
  if (checked instanceof ContentError) console.error(checked.message);
  else console.log(summarise(checked.notices));
  if (warnings !== '') console.log(warnings);
  return checked instanceof ContentError ? null : checked;
}

/** A day by the clock of this machine, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
