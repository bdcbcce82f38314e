import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtName } from '@/lib/release/folder/built-name';
import { OWN, readSums } from '@/lib/release/folder/sums';
import { formatDamage, verifyFolder } from '@/lib/release/folder/verify-folder';
import { ReleaseError } from '@/lib/release/release-error';
import { packNotes } from './notes';
import { PACK_FILES, packFolder } from './pack-files';
import { writeTar } from './tar';

/** A finished folder, the script that receives it, its sign-off sheet if there is one, and whether it must be signed. */
export type PackContent = {
  finished: string;
  receiver: string;
  sheet?: string | undefined;
  mustBeSigned: boolean;
};

/** A pack: the digest of its content, and the bytes of its file. */
export type PackFile = { name: string; bytes: Buffer };

/** Packs a finished folder; the same content gives the same bytes. Throws ReleaseError if a file is not as listed. */
export function makePack({ finished, receiver, sheet, mustBeSigned }: PackContent): PackFile {
  const name = builtName(finished);
  const faults = verifyFolder(finished, name);
  if (faults.length > 0) {
    throw new ReleaseError(
      `${finished} 里的文件与 ${OWN} 不符，没有打包：${formatDamage(faults)}。请再运行一次 npm run build。`,
    );
  }
  if (sheet !== undefined && !sheet.includes(name)) {
    throw new ReleaseError(`审签单上没有 ${name}，不是这份内容的审签单，没有打包。请重新做审签单。`);
  }
  const folder = packFolder(name);
  const files = new Map<string, Buffer>();
  const add = (path: string, text: string): void => {
    files.set(`${folder}/${path}`, Buffer.from(text));
  };
  add(PACK_FILES.notes, packNotes({ name, hasSheet: sheet !== undefined, mustBeSigned }));
  add(PACK_FILES.receiver, receiver);
  if (sheet !== undefined) add(PACK_FILES.sheet, sheet);
  if (mustBeSigned) add(PACK_FILES.signOff, `${name}\n`);
  for (const path of [OWN, ...readSums(finished, OWN).keys()]) {
    files.set(`${folder}/out/${path}`, readFileSync(join(finished, path)));
  }
  return { name, bytes: compress(writeTar(files)) };
}

// zlib writes the system that compressed into the tenth byte.
function compress(archive: Buffer): Buffer {
  const bytes = gzipSync(archive, { level: 9 });
  bytes.writeUInt8(255, 9);
  return bytes;
}
