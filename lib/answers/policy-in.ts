/** The content security policy in the text of .nginx/csp.conf; null if there is none. */
export function policyIn(config: string): string | null {
  return /Content-Security-Policy "([^"]*)"/.exec(config)?.[1] ?? null;
}
