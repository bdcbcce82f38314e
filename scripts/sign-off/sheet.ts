import { writeFileSync } from 'node:fs';
import { isUnexplained } from '@/lib/changes/change';
import { type ComparedFolders, compareFolders } from '@/lib/changes/compare-folders';
import { ExportError } from '@/lib/changes/export-error';
import { conclusion } from '@/lib/changes/show/format-changes';
import { sheet } from '@/lib/changes/show/sheet';
import { readOptions } from '@/lib/read-options';
import { ReleaseError } from '@/lib/release/release-error';
import { withRelease } from '@/lib/release/remote/with-release';
import { OUT } from '../out-folder';
import { SSH_OPTIONS } from './ssh-options';

const USAGE =
  '用法：npm run sheet -- --since 上一次发布的文件夹 [--out 审签单.html]；第一次发布的，把 --since 和文件夹换成 --first；在别的机器上的，文件夹写成 用户@主机:文件夹。';

type Arguments = { since: string | null; out: string | undefined; sshConfig: string | undefined };

function readArguments(): Arguments {
  const options = {
    since: { type: 'string' },
    first: { type: 'boolean' },
    out: { type: 'string' },
    ...SSH_OPTIONS,
  } as const;
  const { since, first = false, out, 'ssh-config': sshConfig } = readOptions({ options })?.values ?? {};
  if ((since !== undefined) === first) throw new ExportError(USAGE);
  return { since: since ?? null, out, sshConfig };
}

function compare({ since: named, sshConfig }: Arguments): ComparedFolders {
  if (named === null) return compareFolders({ since: null, now: OUT });
  return withRelease({ named, sshConfig, files: 'all' }, (folder) =>
    compareFolders({ since: folder, called: named, now: OUT }),
  );
}

try {
  const words = readArguments();
  const { out } = words;
  const { since, after, changes } = compare(words);
  const file = out ?? `sheet-${after.digest}.html`;
  const { settings } = after.site;
  writeFileSync(file, sheet({ settings, digest: after.digest, since, changes }));
  console.log(
    `${file}：本次内容 ${after.digest}，${since === null ? '首次发布' : `上一次 ${since}`}。用浏览器打开，打印成 A4。`,
  );
  console.log(conclusion(changes));
  if (changes.some(isUnexplained)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ExportError || error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
