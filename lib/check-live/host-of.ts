/** The host of an address as a name or a plain number: https://[::1]:8443/ → ::1 */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
