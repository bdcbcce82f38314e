import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isUnexplained } from '@/lib/changes/change';
import { compareFolders } from '@/lib/changes/compare-folders';
import { ExportError } from '@/lib/changes/export-error';
import { conclusion } from '@/lib/changes/show/format-changes';
import { sheet } from '@/lib/changes/show/sheet';
import { OUT } from '../out-folder';

const USAGE =
  '用法：npm run sheet -- --since 上一次发布的文件夹 [--out 审签单.html]；第一次发布的，把 --since 和文件夹换成 --first。';

type Arguments = { since: string | null; out: string | undefined };

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: { since: { type: 'string' }, first: { type: 'boolean' }, out: { type: 'string' } },
    });
    const { since, first = false, out } = values;
    if (since !== undefined && !first) return { since, out };
    if (since === undefined && first) return { since: null, out };
  } catch {
    // The usage says what is allowed.
  }
  throw new ExportError(USAGE);
}

try {
  const { since: earlier, out } = readArguments();
  const { since, after, changes } = compareFolders({
    since: earlier,
    now: OUT,
  });
  const file = out ?? `sheet-${after.digest}.html`;
  const { settings } = after.site;
  writeFileSync(file, sheet({ settings, digest: after.digest, since, changes }));
  console.log(
    `${file}：本次内容 ${after.digest}，${since === null ? '首次发布' : `上一次 ${since}`}。用浏览器打开，打印成 A4。`,
  );
  console.log(conclusion(changes));
  if (changes.some(isUnexplained)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ExportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
