import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Bureaus, readBureaus } from '@/lib/content/bureaus/read-bureaus';
import { formatFaults, Report } from '@/lib/content/fault';
import { isJunk } from '@/lib/content/files/is-junk';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { type ImportOptions, parseImportOptions } from '@/lib/import/import-options';
import { importReport } from '@/lib/import/import-report';
import { failureOf } from '@/lib/import/input/input';
import { readInput } from '@/lib/import/read-input';
import { checkFree, writeFolder } from '@/lib/import/write/write-folder';
import type { Notice } from '@/lib/model/notice';
import { formatSuggestions } from '@/lib/notice/returns/format-suggestions';
import { findOffice } from './find-office';

async function main({ file, as, answers }: ImportOptions): Promise<boolean> {
  const content = resolve(process.env.CONTENT_DIR ?? 'content');
  checkFree(content, as);
  const input = await readInput(file, findOffice());
  const report = new Report();
  const read = readBureaus(dirname(content), basename(content), null, report);
  const imported = importNotice(input, answers, read.bureaus);
  console.log(importReport(imported, input));
  if (imported.kind !== 'ready') return false;
  writeFolder(content, as, imported.files);
  console.log(`\n写入了 content/notices/${as}，${imported.files.size} 个文件。`);
  const own = readNotice(content, `notices/${as}`, report, { bureaus: read });
  if (report.faults.length > 0) {
    console.log(`还要编者补上或改正的，改完再运行 npm run check：\n${formatFaults(report.faults)}`);
  }
  const others = readdirSync(join(content, 'notices')).filter((name) => name !== as && !isJunk(name));
  if (others.length > 0) console.log(`\n${returnsWords(content, own?.notice ?? null, others, read)}`);
  return true;
}

// A notice that still has faults cannot be compared yet.
function returnsWords(
  content: string,
  notice: Notice | null,
  others: readonly string[],
  bureaus: Bureaus,
): string {
  if (notice === null)
    return '改好以后请运行 npm run check -- --returns，看有没有以前的通报已经指出过的问题。';
  const known = others.flatMap(
    (name) => readNotice(content, `notices/${name}`, new Report(), { bureaus })?.notice ?? [],
  );
  return formatSuggestions([notice, ...known], [notice]);
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
