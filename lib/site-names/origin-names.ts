import { domainToUnicode } from 'node:url';

/** The origin as programs write it: https://例子.政务 → https://xn--fsqu00a.xn--zfr164b; null for what is no origin of a website. */
export function plainOrigin(written: string): string | null {
  if (!/^https?:/.test(written) || !URL.canParse(written)) return null;
  const { origin } = new URL(written);
  return written === origin || written === shownOrigin(origin) ? origin : null;
}

/** The origin as people read it, with a Chinese domain in Chinese: the other way round. */
export function shownOrigin(origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  // An address of IPv6 has no name.
  const host = domainToUnicode(hostname) || hostname;
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
}
