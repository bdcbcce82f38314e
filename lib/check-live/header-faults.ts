import type { IncomingHttpHeaders } from 'node:http';
import { contentType } from '@/lib/content-type';
import { isHashed } from '@/lib/digest/hashed-name';

const EVERYWHERE: [header: string, wanted: RegExp][] = [
  ['strict-transport-security', /^max-age=[1-9]\d{6,}\b/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^(?:same-origin|no-referrer|strict-origin-when-cross-origin)$/],
  ['permissions-policy', /camera=\(\)/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-(?:origin|site)$/],
];
const FOR_EVER = /\bimmutable\b/;
const REVALIDATE = /(?=.*\bno-transform\b)(?=.*\b(?:must-revalidate|no-cache)\b)/;

/** The faults in the headers of a file, given by its path in the build; `csp` is the policy of the build. */
export function headerFaults(path: string, headers: IncomingHttpHeaders, csp: string | null): string[] {
  const page = path.endsWith('.html');
  const wanted: [string, RegExp][] = [
    ...EVERYWHERE,
    ['cache-control', isHashed(path) ? FOR_EVER : REVALIDATE],
    ['etag', /^(?:W\/)?".+"$/],
    ...(page ? [['speculation-rules', /speculation-rules\.json/] satisfies [string, RegExp]] : []),
  ];
  const sent = (header: string): string => headers[header]?.toString() ?? '';
  const faults = wanted
    .filter(([header, pattern]) => !pattern.test(sent(header)))
    .map(([header]) => `${header} 是“${sent(header)}”`);
  const type = sent('content-type');
  if (type !== contentType(path)) faults.push(`content-type 是“${type}”，应为“${contentType(path)}”`);
  const policy = sent('content-security-policy');
  if (csp === null ? !policy.includes("frame-ancestors 'none'") : policy !== csp) {
    faults.push('content-security-policy 与构建的不同（换过版本要重载 nginx）');
  }
  if (/\d/.test(sent('server'))) faults.push(`server 透露了版本“${sent('server')}”`);
  return faults;
}
