import type { IncomingHttpHeaders } from 'node:http';
import { EVERY_ANSWER, fileHeaders, HSTS, REVALIDATE, SHARED_CACHE } from '@/lib/answers/answer-headers';

/** The path of the site's home page, and the content security policy of the build; null if that is not known. */
export type Expected = { base: string; csp: string | null };

/** The faults in the headers of a file, given by its path in the build. */
export function headerFaults(path: string, headers: IncomingHttpHeaders, { base, csp }: Expected): string[] {
  const sent = (header: string): string => headers[header]?.toString() ?? '';
  const wanted = { ...EVERY_ANSWER, ...HSTS, ...fileHeaders(path, base.replace(/\/$/, '')) };
  const faults = Object.entries(wanted)
    .filter(([header, value]) => !meets(header, sent(header), value))
    .map(([header, value]) => `${header} 是“${sent(header)}”，应为“${value}”`);
  if (!/^(?:W\/)?".+"$/.test(sent('etag'))) faults.push(`etag 是“${sent('etag')}”`);
  const policy = sent('content-security-policy');
  if (csp === null ? !policy.includes("frame-ancestors 'none'") : policy !== csp) {
    faults.push('content-security-policy 与构建的不同（换过版本要重载 nginx）');
  }
  if (/\d/.test(sent('server'))) faults.push(`server 透露了版本“${sent('server')}”`);
  return faults;
}

// A CDN may know a longer time for https, add words to Vary, compress what it may then transform, and keep for a minute.
function meets(header: string, sent: string, wanted: string): boolean {
  if (header === 'strict-transport-security') return /^max-age=[1-9]\d{6,}\b/.test(sent);
  if (header === 'vary')
    return sent
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(wanted.toLowerCase());
  if (header === 'cache-control')
    return [
      wanted,
      wanted.replace('no-transform, ', ''),
      ...(wanted === REVALIDATE ? [SHARED_CACHE] : []),
    ].includes(sent);
  return sent === wanted;
}
