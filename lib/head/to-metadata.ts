import type { Metadata } from 'next';
import { absoluteUrl, faviconPath, sharePicturePath } from '@/lib/addresses';
import type { Site } from '@/lib/model/site-schema';
import type { Alternate } from '@/lib/pages/alternates';
import type { PageKind, SiteContent } from '@/lib/pages/page-kind';
import { homePage } from '@/lib/pages/site-pages';
import { articleTags, COLUMN_TYPES, columnTags, siteTags } from './meta-tags';
import { pageTitle } from './page-title';

/** What the heads of all pages share. Addresses are resolved against origin and base path. */
export function siteMetadata(site: Site): Metadata {
  return {
    metadataBase: new URL(absoluteUrl(site, '/')),
    title: { template: pageTitle(site, site.publisher.name, '%s'), default: site.name },
    icons: { icon: { url: faviconPath, type: 'image/svg+xml' } },
    formatDetection: { telephone: false },
    other: siteTags(site),
  };
}

/** The head of one page: title, description, canonical address, link preview, alternates and official tags. */
export function toMetadata<Subject>(
  kind: PageKind<Subject>,
  content: SiteContent,
  subject: Subject,
): Metadata {
  const { site } = content;
  const {
    name,
    shared = name,
    distinct = name,
    title,
    description,
    article,
    alternates,
    picture = sharePicturePath,
  } = kind.head(content, subject);
  const path = kind.path(subject);
  const { name: publisher } = kind.publisher(content, subject);
  const keywords = [publisher, '巡察整改'];
  const url = absoluteUrl(site, path);
  const type = path === homePage.path(null) ? COLUMN_TYPES.home : COLUMN_TYPES.disclosure;
  const tags =
    article === undefined
      ? columnTags({ name, description, keywords, type })
      : articleTags({
          ...article,
          title: name,
          description,
          url,
          keywords: [...keywords, article.keyword].filter((word) => word !== undefined),
        });
  return {
    title: { absolute: title ?? pageTitle(site, publisher, distinct) },
    description,
    alternates: { canonical: path, types: typesOf(alternates) },
    openGraph: {
      title: shared,
      description,
      type: article === undefined ? 'website' : 'article',
      url: path,
      siteName: site.name,
      locale: 'zh_CN',
      images: picture,
    },
    ...(kind.changed === undefined ? { robots: 'noindex' } : {}),
    other: tags,
  };
}

function typesOf(alternates: readonly Alternate[]): Record<string, { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { type, path, label } of alternates) {
    types[type] = [...(types[type] ?? []), { url: path, title: label }];
  }
  return types;
}
