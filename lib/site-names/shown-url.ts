import { absoluteUrl } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import { shownOrigin } from './origin-names';

/** The full address as people read it: a Chinese domain in Chinese. */
export function shownUrl(site: Pick<Site, 'origin' | 'basePath'>, path: string): string {
  return absoluteUrl({ ...site, origin: shownOrigin(site.origin) }, path);
}
