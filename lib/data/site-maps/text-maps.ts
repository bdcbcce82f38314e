import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type MapFile, mapFiles } from './map-files';
import { LIMITS, type Limits } from './within-limits';

/** The lists of all addresses as text; `part` says which of several one is, '' for a single one. */
export function textMaps(
  site: Site,
  notices: readonly Notice[],
  limits: Limits = LIMITS,
): (Pick<MapFile, 'path' | 'body'> & { part: string })[] {
  const files = mapFiles(site, notices, limits).filter(({ kind }) => kind === 'text');
  return files.map(({ path, body }, index) => ({
    path,
    body,
    part: files.length === 1 ? '' : `，第 ${index + 1} 份，共 ${files.length} 份`,
  }));
}
