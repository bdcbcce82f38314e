import { join } from 'node:path';
import { ContentError } from '@/lib/content/fault';
import { readContent } from '@/lib/content/open-content';
import { summarise } from '@/lib/notice/summary';

try {
  const content = readContent(join(process.cwd(), 'content'), process.env.SITE_ORIGIN);
  console.log(summarise(content.notices));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
