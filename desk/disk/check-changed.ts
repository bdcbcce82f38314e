import { ContentError } from '@/lib/content/fault';
import { onCopy } from '@/lib/content/files/on-copy';
import { type FileEdits, writeEdits } from '@/lib/content/files/write-edits';
import { type Content, type Reading, readContent } from '@/lib/content/read-content';

/** The whole content as it would be with these edits, or the error with every fault; read from a copy by the check itself. */
export function checkChanged(content: string, edits: FileEdits, reading: Reading): Content | ContentError {
  return onCopy(content, (copy) => {
    writeEdits(copy, edits);
    try {
      return readContent(copy, reading);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error;
    }
  });
}
