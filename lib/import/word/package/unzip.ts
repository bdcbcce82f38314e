import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { InputError } from '@/lib/import/input/input';

const MEGABYTE = 1024 * 1024;
const MOST_UNFOLDED = 200 * MEGABYTE;
const MOST_ENTRIES = 5000;
// The container of old Office files, and of new ones with a password.
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a zip after unfolding it once and counting. Throws InputError for one that is too large, has too many entries or two of one name, or is no zip but an encrypted file. */
export async function unzip(bytes: Uint8Array): Promise<JSZip> {
  if (OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) {
    throw new InputError(
      Buffer.from(bytes).includes(ENCRYPTED)
        ? '这个文件加了密码，打不开。请在 Word 里打开，在“文件→信息→保护文档”里去掉密码，存好再导入。'
        : '这个文件加了密码，或者其实是旧的 .doc 文件。请在 Word 里打开，去掉密码，另存为 .docx，再导入。',
    );
  }
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > MOST_ENTRIES)
    throw new InputError(`这个文件里有 ${entries.length} 个部分，不像一份通报，没有打开。`);
  // Some programs see the first of two parts with one name, some the last.
  if (new Set(Object.keys(zip.files).map((name) => name.toLowerCase())).size < countedIn(bytes)) {
    throw new InputError(
      '这个文件里有两个部分同名，看不出批准的是哪一份。请在 Word 里打开，另存为 .docx，再导入。',
    );
  }
  let unfolded = 0;
  for (const entry of entries) {
    // JSZip's streams are older than asynchronous iteration.
    for await (const piece of new Readable().wrap(entry.nodeStream())) {
      unfolded += piece.length;
      if (unfolded > MOST_UNFOLDED) {
        throw new InputError('这个文件展开后超过 200 MB，没有打开。请只留下文字，去掉图片，再导入。');
      }
    }
  }
  return zip;
}

// The number of entries stands in the last record of a zip.
function countedIn(bytes: Uint8Array): number {
  const zip = Buffer.from(bytes);
  const record = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  return record === -1 || record + 12 > zip.length ? 0 : zip.readUInt16LE(record + 10);
}
