import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { bureausIn, writeImport } from '@/lib/import/write-import';
import { SECOND_NOTICE } from './second-notice';

// An import in a process of its own, which the bundled node:fs kills: see bundle-child.
const [content = ''] = process.argv.slice(2);

const input = readTxt(new TextEncoder().encode(SECOND_NOTICE.slice(1, -1).join('\n')));
const imported = importNotice(input, undefined, bureausIn(content).bureaus);
if (imported.kind === 'ready') console.log(writeImport(content, '2026-zhuanxiang', imported.files).files);
