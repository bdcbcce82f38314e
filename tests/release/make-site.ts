import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatChecksums } from '@/lib/digest/checksums';
import { sha256 } from '@/lib/digest/sha256';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';

/** The addresses of the pages of a small site. */
export const PAGES = ['/', '/about/', '/notices/a/'];

/** Writes a finished folder as the build does, with one word repeated on every page and a record of the pages and `texts`; returns the path of its script. */
export function makeSite(
  folder: string,
  word: string,
  repeats = 20,
  texts: Record<string, string> = {},
): string {
  const code = `console.log(${JSON.stringify(word)})`;
  const script = `/assets/core-${sha256(code).slice(0, 10)}.js`;
  const files = new Map<string, Buffer>();
  const add = (path: string, text: string): void => {
    files.set(path, Buffer.from(text));
    files.set(`${path}.gz`, gzipSync(text));
  };
  for (const page of PAGES) {
    add(`${page.slice(1)}index.html`, `<script src="${script}"></script>${`<p>${word}</p>`.repeat(repeats)}`);
  }
  add(script.slice(1), code);
  add('robots.txt', 'User-agent: *\n');
  files.set('.nginx/csp.conf', Buffer.from(`# ${word}\n`));
  files.set(recordFile, Buffer.from(formatPublished({ pages: PAGES, texts })));
  files.set('SHA256SUMS', Buffer.from(formatChecksums(files)));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return script;
}
