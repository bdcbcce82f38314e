import type { Site } from '@/lib/model/site-schema';

/** The hosts that the content may name: that of the site, and those in allowedHosts of site.yaml. */
export function knownHosts({ origin, allowedHosts = [] }: Pick<Site, 'origin' | 'allowedHosts'>): string[] {
  return [new URL(origin).host, ...allowedHosts];
}

/** The fault of a link to a host that is not known, which `field` names; null if it is known, or `hosts` are not. */
export function unknownHost(address: string, field: string, hosts: readonly string[] | null): string | null {
  const { host } = new URL(address);
  if (hosts === null || hosts.includes(host)) return null;
  return `网站 ${host} 不在 site.yaml 的 allowedHosts 里。认可这个网站的，请加上；不认可的，请删去 ${field}。`;
}
