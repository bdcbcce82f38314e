import { join } from 'node:path';
import { isWithdrawn } from '@/lib/record/withdrawn';
import type { Places } from '@/lib/release/places';
import { ReleaseError } from '@/lib/release/release-error';
import { firstThree } from './first-three';
import { releasedRecord } from './released-record';
import { servedRecord } from './served-record';

/**
 * Throws ReleaseError if a rollback from the current release to an earlier one would publish again what has been
 * withdrawn since. A release without a record, or a current one whose record is damaged, is not compared.
 */
export function refuseWithdrawn(
  { releases }: Pick<Places, 'releases'>,
  { current, name }: { current: string | null; name: string },
): void {
  if (current === null) return;
  const served = servedRecord(join(releases, current), current);
  if (served === 'none' || served === 'damaged') return;
  const earlier = releasedRecord(join(releases, name));
  if (earlier === null) return;
  const back = Object.entries(earlier.texts).flatMap(([address, value]) => {
    const now = served.texts[address];
    return now !== undefined && isWithdrawn(now) && !isWithdrawn(value) ? [address] : [];
  });
  if (back.length === 0) return;
  throw new ReleaseError(
    `退回 ${name} 会把已经撤下的再公开，共 ${back.length} 处：${firstThree(back)}。没有退回。请改好内容，再生成、发布；不再需要旧的发布的，把它们删去。`,
  );
}
