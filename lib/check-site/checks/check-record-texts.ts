import { searchTexts } from '@/lib/check-site/files/read-search';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parseJson } from '@/lib/check-site/read/parse-json';

const RECORD = /^\/search\/([^/]+)\/(\d+)\.json$/;

/** The files with the words of single results, where the site has such: their number, and those that do not repeat their record of the notice's index. */
export function checkRecordTexts({ files }: BuiltSite): { texts: number; faults: string[] } {
  const found = [...files.keys()].flatMap((path) => {
    const [, slug, place] = RECORD.exec(path) ?? [];
    return slug === undefined ? [] : [{ path, slug, place: Number(place) }];
  });
  const slugs = [...new Set(found.map(({ slug }) => slug))];
  const indexes = new Map(slugs.map((slug) => [slug, recordsOf(files, slug)]));
  const faults = found
    .filter(({ path, slug, place }) => {
      const text = Object(parseJson(files.get(path) ?? '')).record;
      return JSON.stringify(text) !== indexes.get(slug)?.[place];
    })
    .map(({ path, slug }) => `${path}：与 /notices/${slug}/search.json 不一致`);
  const short = slugs.filter(
    (slug) => found.filter((one) => one.slug === slug).length !== indexes.get(slug)?.length,
  );
  return {
    texts: found.length,
    faults: [
      ...faults,
      ...short.map((slug) => `/search/${slug}/：与 /notices/${slug}/search.json 的条数不一致`),
    ],
  };
}

const recordsOf = (files: BuiltSite['files'], slug: string): string[] =>
  searchTexts(files.get(`/notices/${slug}/search.json`) ?? '').map((record) => JSON.stringify(record));
