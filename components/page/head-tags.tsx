import type { Head } from '@/lib/head/page-head';
import { shareTags } from '@/lib/head/share-tags';
import type { Site } from '@/lib/model/site-schema';

/** Share tags and links to a page's alternates; React moves them into the head. Next's own share tags would say all of it twice, for X. */
export function HeadTags({ site, head }: { site: Site; head: Head }) {
  return (
    <>
      {shareTags(site, head).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {head.alternates.map(({ path, type, label }) => (
        <link key={path} rel="alternate" type={type} href={path} title={label} />
      ))}
    </>
  );
}
