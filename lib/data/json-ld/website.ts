import { absoluteUrl, homePath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { JsonValue } from './json-value';
import { organizationId } from './organization';

/** The site itself; only an official one has a publisher. */
export function website(site: Site): JsonValue {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: absoluteUrl(site, homePath),
    ...(site.official ? { publisher: { '@id': organizationId(site, site.publisher) } } : {}),
  };
}
