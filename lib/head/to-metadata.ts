import type { Metadata } from 'next';
import { absoluteUrl, faviconPath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import { siteTags } from './meta-tags';
import type { Head } from './page-head';

/** A head in Next's form: title, description, canonical address, official tags. The rest is drawn by HeadTags. */
export function toMetadata(site: Site, { title, description, path, tags }: Head): Metadata {
  return {
    title,
    description,
    alternates: { canonical: absoluteUrl(site, path) },
    icons: { icon: { url: faviconPath, type: 'image/svg+xml' } },
    formatDetection: { telephone: false },
    other: { ...siteTags(site), ...tags },
  };
}

/** The head of the page for addresses that do not exist; it has no canonical address of its own. */
export function notFoundMetadata(site: Site): Metadata {
  return { title: `没有这个页面 - ${site.bureau}`, other: siteTags(site) };
}
