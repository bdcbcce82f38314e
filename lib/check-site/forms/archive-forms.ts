import type { Form, SiteRecord } from '@/lib/check-site/compare-records';
import { readArchiveIssues, readArchiveText } from '@/lib/check-site/layouts/read-archive-page';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { loadPage } from '@/lib/check-site/read/load-page';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formatChecksums } from '@/lib/digest/checksums';

const SUMS = 'SHA256SUMS';
// What is published nowhere else.
const OWN = ['index.html', 'source.txt', SUMS];

/** The forms in which the archive of a notice repeats it, given its facts and those of its issues; a release from before there were archives has none. */
export function archiveForms(
  { files }: BuiltSite,
  { path, notice }: PublishedNotice,
  facts: readonly SiteRecord[],
  issues: readonly SiteRecord[],
): Form[] {
  const file = `${path}notice.zip`;
  if (!files.has(file)) return [];
  const folder = `${file}/${notice.id}/`;
  const inside = below(files, folder);
  const published = [...below(files, path)].filter(([name]) => isData(name));
  const listed = new Map(
    [...inside].flatMap(([name, text]) => (name === SUMS ? [] : [[name, Buffer.from(text)]])),
  );
  const page = `${folder}index.html`;
  const $ = loadPage(files.get(page) ?? '');
  return [
    {
      name: 'notice.zip',
      files: [
        {
          file,
          stated: [...inside].map(contentOf),
          expected: [
            ...published.map(contentOf),
            ...OWN.map((name) => ({
              about: name,
              facts: name === SUMS ? { 内容: formatChecksums(listed) } : {},
            })),
          ],
          from: '网站上',
        },
      ],
    },
    {
      name: 'notice.zip 里的网页',
      files: [
        { file: page, stated: readArchiveText($), expected: facts, from: '网页上' },
        { file: page, stated: readArchiveIssues($), expected: issues, from: 'issues.json 里' },
      ],
    },
  ];
}

const contentOf = ([name, text]: [string, string]): SiteRecord => ({ about: name, facts: { 内容: text } });

// The files right in a folder, by name.
function below(files: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const own = [...files].filter(
    ([path]) => path.startsWith(folder) && !path.slice(folder.length).includes('/'),
  );
  return new Map(own.map(([path, text]) => [path.slice(folder.length), text]));
}

// The index of the search is for the pages alone.
const isData = (name: string): boolean => /\.(?:txt|md|csv|json|ics)$/.test(name) && name !== 'search.json';
