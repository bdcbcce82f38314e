import type { Notice } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';

/** The most characters of notices that are searched by loading all of them: as an index each takes a little more than a byte, so that this is about 60 KB. */
export const MOST_SCANNED = 55_000;

/** True if the search over some notices loads parts of an index instead of every notice; another limit than MOST_SCANNED comes from the environment. */
export function needsShards(notices: readonly Notice[], limit?: string | number): boolean {
  const most = limit === undefined ? MOST_SCANNED : Number(limit);
  if (!(most >= 0)) throw new Error(`环境变量 MOST_SCANNED：“${limit}”不是数字。请写字数，例如 55000。`);
  const characters = notices.flatMap(noticeLines).reduce((sum, { text }) => sum + text.length, 0);
  return characters > most;
}
