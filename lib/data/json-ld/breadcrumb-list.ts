import { absoluteUrl, homePath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { Trail } from '@/lib/trail';
import type { JsonValue } from './json-value';

/** The breadcrumbs as the page shows them: positions from 1, the page itself last and without address. */
export function breadcrumbList(site: Site, { above, here }: Trail): JsonValue {
  const names = [{ label: '首页', path: homePath }, ...above, { label: here, path: null }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: names.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(path === null ? {} : { item: absoluteUrl(site, path) }),
    })),
  };
}
