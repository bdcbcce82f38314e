import { resolve } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { type Content, readContent } from '@/lib/content/open-content';
import { summarise } from '@/lib/notice/summary';

/** Reads the content through the door and prints one line of counts, or every fault; null if there is one. */
export function checkContent(): Content | null {
  const { CONTENT_DIR = 'content', SITE_ORIGIN } = process.env;
  try {
    const content = readContent(resolve(CONTENT_DIR), SITE_ORIGIN);
    console.log(summarise(content.notices));
    return content;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return null;
  }
}
