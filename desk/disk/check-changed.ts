import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { onCopy } from '@/lib/content/files/on-copy';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';

/** What a file is to say. */
export type NewText = { path: string; text: string };

/** The whole content as it would be with these texts, or the error with every fault; read from a copy by the check itself. */
export function checkChanged(
  content: string,
  texts: readonly NewText[],
  reading: Reading,
): Content | ContentError {
  return onCopy(content, (copy) => {
    for (const { path, text } of texts) writeFileSync(join(copy, path), text);
    try {
      return readContent(copy, reading);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error;
    }
  });
}
