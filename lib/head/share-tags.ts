import { absoluteUrl, sharePicturePath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { Head } from './page-head';

/** The Open Graph tags of a page, property and content: what messengers show of a link to it. */
export function shareTags(site: Site, { name, description, path, kind }: Head): [string, string][] {
  return [
    ['og:title', name],
    ['og:description', description],
    ['og:type', kind],
    ['og:url', absoluteUrl(site, path)],
    ['og:site_name', site.name],
    ['og:locale', 'zh_CN'],
    ['og:image', absoluteUrl(site, sharePicturePath)],
  ];
}
