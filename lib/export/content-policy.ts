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

/** The content security policy of one page: its inline styles and inline script by hash, and scripts of this site. */
export function pagePolicy({ style, boot }: { style: string; boot: string }): string {
  return policy(hashOf(style), hashOf(boot)).join(';');
}

/**
 * The policy of the site as an nginx include file. Inline styles are left to each page's own policy: nginx reads this
 * file only when it starts, and the hashes of an earlier release would block the styles of a later one.
 */
export function policyForNginx({ boot }: { boot: string }): string {
  const value = [...policy("'unsafe-inline'", hashOf(boot)), "frame-ancestors 'none'"].join('; ');
  return `add_header Content-Security-Policy "${value}" always;\n`;
}
