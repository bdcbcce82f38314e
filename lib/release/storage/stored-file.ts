import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHeaders, SHARED_CACHE } from '@/lib/answers/answer-headers';
import { hasAddress } from '@/lib/answers/has-address';
import { isPageFile } from '@/lib/answers/is-page-file';
import { isHashed } from '@/lib/digest/hashed-name';
import { sha256 } from '@/lib/digest/sha256';
import { OWN, type Sums } from '@/lib/release/folder/sums';

/** The order of an upload: what pages refer to comes before them, what leads to pages after them. */
export const STAGES = ['assets', 'data', 'pages', 'maps'] as const;
export type Stage = (typeof STAGES)[number];

/** What is uploaded of a build: its path, when, with which headers, and a stamp that changes with any of it. */
export type StoredFile = { path: string; stage: Stage; headers: Record<string, string>; stamp: string };

const MAPS =
  /^(?:sitemap(?:-\d+)?\.(?:xml|txt)|(?:bureaus\/[^/]+\/)?feed\.xml|llms\.txt|robots\.txt|SHA256SUMS)$/;

/** When a file is uploaded. */
export function stageOf(path: string): Stage {
  if (isHashed(path)) return 'assets';
  if (isPageFile(path)) return 'pages';
  return MAPS.test(path) ? 'maps' : 'data';
}

/** The files of a build that storage serves, given its list: those with an address, the 404 page and the list itself. Not compressed: storage cannot choose a copy by what a reader accepts. */
export function storedFiles(folder: string, sums: Sums): StoredFile[] {
  const paths = [...sums.keys()].filter((path) => hasAddress(path) || path === '404.html');
  const files = [...paths.map((path) => ({ path, sum: sums.get(path) ?? '' })), { path: OWN, sum: '' }];
  return files.map(({ path, sum }) => {
    const headers = storedHeaders(path);
    const content = sum === '' ? sha256(readFileSync(join(folder, path))) : sum;
    return { path, stage: stageOf(path), headers, stamp: sha256(`${content} ${JSON.stringify(headers)}`) };
  });
}

// Storage keeps only these; the others are set at the CDN (docs/hosting.md).
function storedHeaders(path: string): Record<string, string> {
  const { 'content-type': type = '', 'cache-control': cache = SHARED_CACHE } = fileHeaders(path, '');
  return { 'content-type': type, 'cache-control': cache };
}
