import type { Facts, FormFile, SiteRecord } from '@/lib/check-site/compare-records';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { loadXml } from '@/lib/check-site/read/load-xml';

type Records = readonly SiteRecord[];
/** What a source states; null if it cannot be read. */
type Reader<Source> = (source: Source) => Records | null;

// The file whose words every other form repeats.
const DATA = 'issues.json 里';

/** Functions that open a page, an XML file or another file of a site and put what it has to state beside what it states. */
export function formFiles({ files, pages }: BuiltSite) {
  const open =
    <Source>(source: (file: string) => Source | null | undefined) =>
    (file: string, read: Reader<Source>, expected: Records, from = DATA): FormFile => {
      const found = source(file) ?? null;
      return { file, stated: found === null ? null : read(found), expected, from };
    };
  return {
    page: open((address) => pages.get(`${address}index.html`)),
    xml: open((path) => loadXml(files.get(path) ?? '')),
    text: open((path) => files.get(path)),
  };
}

/** Facts of a file about itself, or about an address. */
export const own = (facts: Facts, about = ''): SiteRecord[] => [{ about, facts }];
