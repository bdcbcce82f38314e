import { absoluteUrl, contactPath, homePath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { JsonValue } from './json-value';

/** The @id of the bureau on all pages: its contact on the home page. */
export function organizationId(site: Site): string {
  return absoluteUrl(site, contactPath);
}

/** The bureau with its contact. A demonstration copy does not claim to be its website. */
export function organization(site: Site): JsonValue {
  const { phone, post, mail } = site.contact;
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(site),
    name: site.bureau,
    ...(site.official ? { url: absoluteUrl(site, homePath) } : {}),
    telephone: phone,
    email: mail,
    address: post,
  };
}
