import type { Report } from '@/lib/content/fault';
import { fileSize } from '@/lib/content/files/file-size';
import { listFolder } from '@/lib/content/files/list-folder';
import { readBytes } from '@/lib/content/files/read-bytes';
import { sha256 } from '@/lib/digest/sha256';
import { endingOf, MOST_EVIDENCE_BYTES, stemOf } from '@/lib/model/evidence/evidence-kinds';
import { nameFault, type StoredFile } from '@/lib/model/evidence/evidence-schema';
import { formatFault, formatOf, formatOfEnding } from './format-of';
import { hasPlace } from './has-place';
import { pdfFault } from './pdf-fault';
import { pictureSize } from './picture-size';

const PLACE = '照片里记着拍摄的地点（GPS），读者下载后看得到。不该公开的，请另存一份不带位置的，例如截图。';

/** The files in files/ of a notice, by name; null for one that may not be published and has its fault. */
export type Evidence = ReadonlyMap<string, StoredFile | null>;

/** Reads and checks the files in files/ of a notice, which need not exist. */
export function readEvidence(root: string, folder: string, report: Report): Evidence {
  const path = `${folder}/files`;
  const files = new Map<string, StoredFile | null>();
  const taken = new Map<string, string>();
  for (const entry of listFolder(root, path, report)) {
    const { name } = entry;
    const file = `${path}/${name}`;
    const twin = taken.get(stemOf(name).toLowerCase());
    const named = entry.isDirectory() ? '这里应当是文件，却是文件夹。请把它移走。' : misnamed(name, twin);
    taken.set(stemOf(name).toLowerCase(), name);
    if (named === null) files.set(name, readFile(root, file, report));
    else {
      report.add({ file, message: named });
      files.set(name, null);
    }
  }
  return files;
}

function misnamed(name: string, twin: string | undefined): string | null {
  const fault = nameFault(name);
  if (fault !== null) return `“${name}”${fault}`;
  return twin === undefined ? null : `与 ${twin} 只差大小写或后缀，两个文件会是同一个网址。请改一个名字。`;
}

function readFile(root: string, file: string, report: Report): StoredFile | null {
  const refuse = (message: string): null => {
    report.add({ file, message });
    return null;
  };
  const size = fileSize(root, file);
  if (size > MOST_EVIDENCE_BYTES) {
    const most = MOST_EVIDENCE_BYTES / 1024 / 1024;
    return refuse(
      `有 ${(size / 1024 / 1024).toFixed(1)} MB，最大 ${most} MB。请压缩图片或降低扫描的分辨率。`,
    );
  }
  const bytes = readBytes(root, file, '这个文件刚刚还在，现在没有了。请放回。', report);
  const promised = formatOfEnding(endingOf(file));
  if (bytes === null || promised === null) return null;
  const fault = formatFault(promised, formatOf(bytes)) ?? (promised === 'pdf' ? pdfFault(bytes) : null);
  if (fault !== null) return refuse(fault);
  const picture = promised === 'pdf' ? null : pictureSize(bytes, promised);
  if (promised !== 'pdf' && picture === null) {
    return refuse('读不出图片的宽和高，文件多半坏了。请重新复制或导出。');
  }
  if (promised === 'jpeg' && hasPlace(bytes)) report.warn({ file, message: PLACE });
  return { bytes: bytes.length, sha256: sha256(bytes), picture };
}
