import { securityTextPath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';

/**
 * The text of security.txt (RFC 9116): whom to tell about a fault of the site, and until when that holds. Null if
 * site.yaml names no day: the file may not be without one, and only people know it.
 */
export function securityText({
  publisher,
  origin,
  basePath = '',
  securityUntil,
}: Pick<Site, 'publisher' | 'origin' | 'basePath' | 'securityUntil'>): string | null {
  if (securityUntil === undefined) return null;
  const lines = [
    `Contact: mailto:${publisher.contact.mail}`,
    // To the end of the day in Beijing.
    `Expires: ${securityUntil}T23:59:59+08:00`,
    'Preferred-Languages: zh',
    // Below a base path the file has no address that it may name.
    ...(basePath === '' ? [`Canonical: ${origin}${securityTextPath}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
