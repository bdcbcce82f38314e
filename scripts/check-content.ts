import { join } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/open-content';
import { summarise } from '@/lib/notice/summary';

/** Reads the content through the door and prints one line of counts, or every fault; true if there is none. */
export function checkContent(): boolean {
  const { CONTENT_DIR = 'content', SITE_ORIGIN } = process.env;
  try {
    console.log(summarise(readContent(join(process.cwd(), CONTENT_DIR), SITE_ORIGIN).notices));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return false;
  }
}
