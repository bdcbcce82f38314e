import type { Site } from '@/lib/model/site-schema';

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** The host for the SiteDomain tag; null while the origin is a local address. */
export function siteDomain({ origin }: Pick<Site, 'origin'>): string | null {
  const { hostname } = new URL(origin);
  return LOCAL.includes(hostname) ? null : hostname;
}
