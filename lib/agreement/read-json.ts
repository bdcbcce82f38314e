import type { Facts } from './facts';
import { issueFacts } from './issue-facts';
import { readNoticeData } from './notice-data';

/** What issues.json or issue.json says of each issue; null if it is not JSON of that kind. */
export function readJson(text: string): Facts[] | null {
  const data = readNoticeData(text);
  return data === null ? null : data.issues.map((issue) => issueFacts(issue, data.notes));
}
