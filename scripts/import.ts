import { resolve } from 'node:path';
import { formatFaults } from '@/lib/content/fault';
import { importNotice } from '@/lib/import/import-notice';
import { type ImportOptions, parseImportOptions } from '@/lib/import/import-options';
import { importReport } from '@/lib/import/import-report';
import { failureOf } from '@/lib/import/input/input';
import { readInput } from '@/lib/import/read-input';
import { checkFree } from '@/lib/import/write/write-folder';
import { bureausIn, type Written, writeImport } from '@/lib/import/write-import';
import { formatSuggestions } from '@/lib/notice/returns/format-suggestions';
import { findOffice } from './find-office';

async function main({ file, as, answers }: ImportOptions): Promise<boolean> {
  const content = resolve(process.env.CONTENT_DIR ?? 'content');
  checkFree(content, as);
  const input = await readInput(file, findOffice());
  const imported = importNotice(input, answers, bureausIn(content).bureaus);
  console.log(importReport(imported, input));
  if (imported.kind !== 'ready') return false;
  const written = writeImport(content, as, imported.files);
  console.log(`\n写入了 content/notices/${as}，${written.files} 个文件。`);
  if (written.faults.length > 0) {
    console.log(`还要编者补上或改正的，改完再运行 npm run check：\n${formatFaults(written.faults)}`);
  }
  const words = returnsWords(written);
  if (words !== null) console.log(`\n${words}`);
  return true;
}

// A notice that still has faults cannot be compared yet.
function returnsWords({ notice, others }: Written): string | null {
  if (others === null) return null;
  if (notice === null)
    return '改好以后请运行 npm run check -- --returns，看有没有以前的通报已经指出过的问题。';
  return formatSuggestions([notice, ...others], [notice]);
}

const options = parseImportOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await main(options)) ? 0 : 1;
  } catch (error) {
    console.error(failureOf(error));
    process.exitCode = 1;
  }
}
