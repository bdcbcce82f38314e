const IN_CHINESE = /^[\p{Script=Han}a-z\d.-]+(?::\d+)?$/u;

/** A host as programs write it: 例子.政务:8443 → xn--fsqu00a.xn--zfr164b:8443; anything without Chinese as given. */
export function plainHost(written: string): string {
  const address = `https://${written}`;
  return IN_CHINESE.test(written) && URL.canParse(address) ? new URL(address).host : written;
}
