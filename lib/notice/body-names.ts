import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';

/** The names of the bodies that a site and its notices state, each once. */
export function bodyNames(site: Site, notices: readonly Notice[]): string[] {
  const ofNotices = notices.flatMap(({ bureau, bureauName, issuer, source, inspection }) => [
    bureau.name,
    bureauName,
    issuer,
    source,
    inspection?.body,
  ]);
  return [...new Set([site.publisher.name, ...ofNotices])].filter((name) => name !== undefined);
}
