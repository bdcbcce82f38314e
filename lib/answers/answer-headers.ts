import { contentType } from '@/lib/content-type';
import { isHashed } from '@/lib/digest/hashed-name';

/** Names in lower case, as Node gives them, and values. */
export type Headers = Readonly<Record<string, string>>;

/** For how long an answer may be kept: without asking only where a name stands for one content. */
export const REVALIDATE = 'no-transform, max-age=0, must-revalidate';
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Behind a CDN: it may answer for a minute without asking the origin, and a minute more while it asks (docs/capacity.md). */
export const SHARED_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';

/** Sent by https with every answer of a server, whatever was asked. deploy/nginx.conf repeats all of this file; tests compare. */
export const EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': REVALIDATE,
  vary: 'Accept-Encoding',
} as const satisfies Headers;

/** Browsers take it by https alone. */
export const HSTS = { 'strict-transport-security': 'max-age=31536000' } as const satisfies Headers;

const DATA =
  /^(?:application\/(?:atom\+xml|json|ld\+json|pdf|xml|zip|vnd\..*)|text\/(?:calendar|csv|markdown|plain))\b/;

/** What of a path of the build its answer says beside EVERY_ANSWER, on a site below this base path. */
export function fileHeaders(path: string, basePath: string): Headers {
  const type = contentType(path);
  return {
    'content-type': type,
    ...(isHashed(path) ? { 'cache-control': FOR_EVER } : {}),
    ...(type.startsWith('text/html') ? pageHeaders(basePath) : {}),
    // Data and pictures are for everyone; pages, styles and scripts are of no use to another site.
    ...(DATA.test(type) || type.startsWith('image/')
      ? { 'cross-origin-resource-policy': 'cross-origin' }
      : {}),
    ...(DATA.test(type) ? { 'access-control-allow-origin': '*' } : {}),
  };
}

const pageHeaders = (basePath: string): Headers => ({
  // Changes nothing, since pages load only what is theirs; the browser puts them in a process of their own.
  'cross-origin-embedder-policy': 'require-corp',
  'speculation-rules': `"${basePath}/speculation-rules.json"`,
});
