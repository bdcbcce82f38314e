import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addToRecord, countEntries, formatPublished } from '@/lib/content/published/format-published';
import { publishable } from '@/lib/content/published/publishable';
import { markWithdrawn, withdrawnAddresses } from '@/lib/content/published/withdrawn-addresses';
import { checkContent } from './check-content';

const content = checkContent({ mayLackRecord: true });
if (content === null) process.exitCode = 1;
else {
  const { published, notices, withdrawnNotices } = content;
  const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
  const record = markWithdrawn(addToRecord(published, publishable(notices)), isWithdrawn);
  const before = published === null ? 0 : countEntries(published);
  const { CONTENT_DIR = 'content' } = process.env;
  writeFileSync(join(resolve(CONTENT_DIR), 'published.yaml'), formatPublished(record));
  console.log(
    `content/published.yaml：新登记 ${countEntries(record) - before} 个网址，共 ${countEntries(record)} 个。`,
  );
}
