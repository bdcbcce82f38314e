import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addToRecord, formatPublished } from '@/lib/content/format-published';
import { publishable } from '@/lib/content/publishable';
import type { Published } from '@/lib/content/published-schema';
import { checkContent } from './check-content';

const content = checkContent();
if (content === null) process.exitCode = 1;
else {
  const { published, notices } = content;
  const record = addToRecord(published, publishable(notices));
  const before = published === null ? 0 : sizeOf(published);
  const { CONTENT_DIR = 'content' } = process.env;
  writeFileSync(join(resolve(CONTENT_DIR), 'published.yaml'), formatPublished(record));
  console.log(`content/published.yaml：新登记 ${sizeOf(record) - before} 个网址，共 ${sizeOf(record)} 个。`);
}

function sizeOf({ pages, texts }: Published): number {
  return pages.length + Object.keys(texts).length;
}
