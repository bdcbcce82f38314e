import type { Site } from '@/lib/model/site-schema';

/** The hosts that the content may name: that of the site, and those in allowedHosts of site.yaml. */
export function knownHosts({ origin, allowedHosts = [] }: Pick<Site, 'origin' | 'allowedHosts'>): string[] {
  return [new URL(origin).host, ...allowedHosts];
}
