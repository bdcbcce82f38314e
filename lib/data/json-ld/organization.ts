import { absoluteUrl, homePath } from '@/lib/addresses';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Site } from '@/lib/model/site-schema';
import type { JsonValue } from './json-value';

/** The @id of a bureau, or of the publisher of the site, on all pages: the address of its contact. */
export function organizationId(site: Site, { home }: Pick<Publisher, 'home'>): string {
  return absoluteUrl(site, home);
}

/** A bureau, or the publisher of the site, with its contact. A demonstration copy does not claim to be its website, nor does one bureau claim the site of several. */
export function organization(site: Site, publisher: Publisher): JsonValue {
  const { phone, post, mail } = publisher.contact;
  const isOwn = site.official && publisher.home === site.publisher.home;
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(site, publisher),
    name: publisher.name,
    ...(isOwn ? { url: absoluteUrl(site, homePath) } : {}),
    telephone: phone,
    email: mail,
    address: post,
  };
}
