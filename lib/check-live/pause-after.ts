import type { IncomingHttpHeaders } from 'node:http';

const SECOND = 1000;
const LONGEST = 60 * SECOND;

/**
 * For how many milliseconds a server asks to be left alone: what Retry-After says, in seconds or as a date (RFC 9110,
 * 10.2.3) by the clock of its own answer, at most a minute; a second with 429 alone. Null for any other answer.
 */
export function pauseAfter({
  status,
  headers,
}: {
  status: number;
  headers: IncomingHttpHeaders;
}): number | null {
  const written = headers['retry-after'];
  if (status !== 429 && !(status === 503 && written !== undefined)) return null;
  const asked = /^\d+$/.test(written ?? '')
    ? Number(written) * SECOND
    : Date.parse(written ?? '') - Date.parse(headers.date ?? '');
  return Number.isNaN(asked) ? SECOND : Math.min(Math.max(asked, 0), LONGEST);
}
