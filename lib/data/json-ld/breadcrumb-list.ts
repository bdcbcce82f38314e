import { absoluteUrl } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';
import type { JsonValue } from './json-value';

/** The breadcrumbs as the page shows them: positions from 1; the page itself is last and has no address. */
export function breadcrumbList(site: Site, { above, label }: Page): JsonValue {
  const links = above.map((link) => ({ name: link.label, item: absoluteUrl(site, link.path) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...links, { name: label }].map((link, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...link,
    })),
  };
}
