import { addressFault, type BuiltSite } from '@/lib/check-site/read/built-site';
import type { Named } from '@/lib/check-site/read/named-addresses';

/** Every address of the site that a file for programs names and that leads to nothing. */
export function checkAddresses(site: BuiltSite, named: readonly Named[]): string[] {
  return named.flatMap(({ file, address }) => {
    if (!URL.canParse(address)) return [`${file}：“${address}”不是网址`];
    const fault = addressFault(site, new URL(address));
    return fault === null ? [] : [`${file}：${address}，${fault}`];
  });
}
