import type { Facts } from '@/lib/check-site/read/facts';
import { readNoticeData } from '@/lib/check-site/read/notice-data';
import { issueFacts } from './issue-facts';

/** What issues.json or issue.json says of each issue; null if it is not JSON of that kind. */
export function readJson(text: string): Facts[] | null {
  const data = readNoticeData(text);
  return data === null ? null : data.issues.map((issue) => issueFacts(issue, data.notes));
}
