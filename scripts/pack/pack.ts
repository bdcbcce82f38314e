import { renameSync, writeFileSync } from 'node:fs';
import { sha256 } from '@/lib/digest/sha256';
import { readOptions } from '@/lib/read-options';
import { refuseOtherSheet } from '@/lib/release/approval';
import { packFolder } from '@/lib/release/pack/pack-files';
import { ReleaseError } from '@/lib/release/release-error';
import { makeSbom } from '@/scripts/audit/make-sbom';
import { buildPack } from './build-pack';

const USAGE =
  '用法：npm run pack -- [--sheet 审签单上的 16 个字符] [--sheet-file 审签单.html] [--built]；--built 不再生成，照 out/ 现在的样子打包。';

const OPTIONS = {
  sheet: { type: 'string' },
  'sheet-file': { type: 'string' },
  built: { type: 'boolean', default: false },
} as const;

try {
  const command = readOptions({ options: OPTIONS });
  if (command === null) throw new ReleaseError(USAGE);
  const { sheet, 'sheet-file': sheetFile, built } = command.values;
  const { name, bytes } = await buildPack({ built, sheetFile });
  if (sheet !== undefined) refuseOtherSheet({ sheet }, name);
  const file = `${packFolder(name)}.tar.gz`;
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  // Of the program, which the digest of the content does not name.
  const sbom = makeSbom();
  if (sbom !== null) writeFileSync(`${packFolder(name)}.sbom.json`, sbom);
  console.log(
    `${file}：${bytes.length} 字节，SHA-256 是 ${sha256(bytes)}。\n请另外告诉接收的人这 16 个字符 ${name} 和上面的 SHA-256。怎样接收写在包里的 README.txt。${
      sbom === null
        ? '没有写软件清单，原因见上面。'
        : `软件清单是 ${packFolder(name)}.sbom.json，请与包一起存档。`
    }`,
  );
} catch (error) {
  const known = error instanceof ReleaseError;
  if (!known && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(known ? error.message : `磁盘出错，没有打包：${error.message}`);
  process.exitCode = 1;
}
