/** The host of an address without brackets: https://[::1]:8443/ → ::1 */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
