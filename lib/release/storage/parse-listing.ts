import { load } from 'cheerio';

/** One answer to “which objects are there”: their keys with entity tags, in order, and whether there are more. */
export type Listing = { objects: [key: string, etag: string][]; more: boolean };

/** Parses the XML of ListObjects (version 1, which every storage speaks). */
export function parseListing(xml: string): Listing {
  const $ = load(xml, { xml: true });
  const objects = $('ListBucketResult > Contents')
    .toArray()
    .map((item): [string, string] => [$('> Key', item).text(), $('> ETag', item).text()]);
  return { objects, more: $('ListBucketResult > IsTruncated').text() === 'true' };
}
