import type { Issue } from '@/lib/model/notice';
import { STATUS_CODES, type StatusCode } from '@/lib/status';

/** The number of issues per status, for statuses that occur, in the order of STATUS_CODES. */
export function countStatuses(issues: readonly Issue[]): { code: StatusCode; count: number }[] {
  return STATUS_CODES.map((code) => ({
    code,
    count: issues.filter(({ status }) => status.code === code).length,
  })).filter(({ count }) => count > 0);
}
