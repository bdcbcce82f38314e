import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/fault';
import { readPublishedFile } from '@/lib/content/read-published-file';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

test('a file of a notice is read as it is; one that is missing is a fault with its path', () => {
  const folder = temporaryFolder({ 'content/notices/a/files/b.pdf': '%PDF' });
  const content = join(folder, 'content');
  expect(String(readPublishedFile(content, 'a', 'b.pdf'))).toBe('%PDF');
  const missing = (): Uint8Array => readPublishedFile(content, 'a', 'c.pdf');
  expect(missing).toThrow(ContentError);
  expect(missing).toThrow(`${basename(content)}/notices/a/files/c.pdf`);
});
