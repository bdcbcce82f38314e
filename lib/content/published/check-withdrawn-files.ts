import { readNoticeAddress, slugsOf } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { checksumOf, withdrawnChecksums } from '@/lib/model/evidence/withdrawn-checksums';
import type { Notice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import { parseValue } from '@/lib/record/parse-value';
import { isWithdrawn } from '@/lib/record/withdrawn';

/** Checks that no file of evidence has the bytes of one that its notice has withdrawn, under whatever name. `folder` is the content folder. */
export function checkWithdrawnFiles(
  record: Published,
  notices: readonly Notice[],
  folder: string,
  report: Report,
): void {
  for (const notice of notices) {
    const gone = new Set([...withdrawnChecksums(notice).keys(), ...recordedAsWithdrawn(record, notice)]);
    for (const { file } of evidenceFiles(notice)) {
      if (!gone.has(checksumOf(file))) continue;
      report.add({ file: `${folder}/notices/${notice.slug}/files/${file.name}`, message: BACK });
    }
  }
}

const BACK =
  '这个文件已经撤下，换了名字也不能再公开。请从撤下以后的提交恢复，或者用 npm run withdraw 再撤下一次。';

function recordedAsWithdrawn({ texts }: Published, notice: Notice): string[] {
  return Object.entries(texts).flatMap(([address, value]) => {
    const place = readNoticeAddress(address);
    const isOwn = place !== null && place.file !== null && slugsOf(notice).includes(place.slug);
    return isOwn && isWithdrawn(value) ? [parseValue(value).hash] : [];
  });
}
