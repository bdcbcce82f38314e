import type { Issue } from '@/lib/model/notice';
import { STATUS_CODES, STATUS_LABELS, type StatusCode } from '@/lib/status';

/** The status of an issue as it was listed at the end of a day (YYYY-MM-DD): by its notice and the updates until then, before any later erratum. */
export function statusOn({ given, updates, errata }: Issue, day: string): StatusCode {
  const stated = updates.findLast(({ date, status }) => status !== undefined && date <= day)?.status;
  if (stated !== undefined) return stated;
  const later = errata.find(({ of: kind, date }) => kind === 'status' && date > day);
  return STATUS_CODES.find((code) => STATUS_LABELS[code] === later?.from) ?? given.code;
}
