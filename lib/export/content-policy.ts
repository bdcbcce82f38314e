import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (style: string, script: string): string[] => [
  "default-src 'none'",
  `style-src ${style}`,
  `script-src 'self' ${script}`,
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** A page's own content security policy: only the styles and the one script written into it, by their hashes. */
export function pagePolicy({ style, boot }: { style: string; boot: string }): string {
  return policy(hashOf(style), hashOf(boot)).join(';');
}

/**
 * The site's policy as an nginx include file. Styles are left to the pages' own policies: nginx reads this file when
 * it starts, and a hash of the release before would leave the pages of the next one without styles.
 */
export function policyForNginx({ boot }: { boot: string }): string {
  const value = [...policy("'unsafe-inline'", hashOf(boot)), "frame-ancestors 'none'"].join('; ');
  return `add_header Content-Security-Policy "${value}" always;\n`;
}
