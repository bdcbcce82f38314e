import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importNotice } from '@/lib/import/import-notice';
import { readInput } from '@/lib/import/read-input';
import { writeFolder } from '@/lib/import/write/write-folder';

// The site's content with a second notice, of other layout and with statuses of its own, as the import writes it, and
// renamed once.
const [content = ''] = process.argv.slice(2);
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });
const imported = importNotice(await readInput(join(import.meta.dirname, '2024-wenhuaguan.txt')));
if (imported.kind !== 'ready') throw new Error(`the second notice is not imported: ${imported.kind}`);
writeFolder(content, '2024-wenhuaguan', imported.files);
const noticeFile = join(content, 'notices/2024-wenhuaguan/notice.md');
const written = readFileSync(noticeFile, 'utf8');
writeFileSync(noticeFile, written.replace('---\n', '---\nformerly: [2024-zhenggai]\n'));
