import { readNoticeAddress, slugsOf } from '@/lib/addresses';
import { withdrawnChecksums } from '@/lib/model/evidence/withdrawn-checksums';
import type { Notice, WithdrawnFile, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import { parseValue } from '@/lib/record/parse-value';

type Content = {
  notices: readonly Notice[];
  withdrawnNotices: readonly WithdrawnNotice[];
  published: Published | null;
};

/** The withdrawn files of all notices, each once; their names are nowhere but in the record. */
export function withdrawnEvidence({ notices, withdrawnNotices, published }: Content): WithdrawnFile[] {
  const found = new Map<string, WithdrawnFile>();
  for (const [address, value] of Object.entries(published?.texts ?? {})) {
    const { slug = '', file: name = null } = readNoticeAddress(address) ?? {};
    if (name === null) continue;
    const notice = notices.find((one) => slugsOf(one).includes(slug));
    const withdrawal = notice && withdrawnChecksums(notice).get(parseValue(value).hash);
    const gone = withdrawnNotices.find((one) => slugsOf(one).includes(slug));
    if (notice !== undefined && withdrawal !== undefined)
      found.set(`${notice.slug}/${name}`, { name, withdrawal, of: { kind: 'file', notice } });
    else if (gone !== undefined)
      found.set(`${gone.slug}/${name}`, {
        name,
        withdrawal: gone.withdrawal,
        of: { kind: 'notice', notice: gone },
      });
  }
  return [...found.values()];
}
