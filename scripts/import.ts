import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFaults, Report } from '@/lib/content/fault';
import { readNotice } from '@/lib/content/read-notice';
import { importNotice } from '@/lib/import/import-notice';
import { importReport } from '@/lib/import/import-report';
import { InputError } from '@/lib/import/input';
import { readInput } from '@/lib/import/read-input';
import { checkFree, writeFolder } from '@/lib/import/write-folder';

const USAGE = '用法：npm run import -- 批准的文件.docx --as 2026-xuncha（也可以是 .txt 或存下的 .html）';

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({ options: { as: { type: 'string' } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || values.as === undefined || positionals.length > 1) throw new InputError(USAGE);
  const content = resolve(process.env.CONTENT_DIR ?? 'content');
  checkFree(content, values.as);
  const input = await readInput(file);
  const imported = importNotice(input);
  console.log(importReport(imported, input));
  if (imported.kind !== 'ready') return false;
  writeFolder(content, values.as, imported.files);
  console.log(`\n写入了 content/notices/${values.as}，${imported.files.size} 个文件。`);
  const report = new Report();
  readNotice(content, `notices/${values.as}`, report);
  if (report.faults.length > 0) {
    console.log(`还要编者补上或改正的，改完再运行 npm run check：\n${formatFaults(report.faults)}`);
  }
  return true;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Error) || !(error instanceof InputError || 'code' in error)) throw error;
  console.error(error instanceof InputError ? error.message : `${USAGE}\n${error.message}`);
  process.exitCode = 1;
}
