import {
  allIssuesCodesPath,
  llmsPath,
  securityTextPath,
  sharePicturePath,
  suggestPath,
} from '@/lib/addresses';
import { allIssuesFiles } from '@/lib/data/across/all-issues-files';
import { bureauDataFiles } from '@/lib/data/across/bureau-data-files';
import { feedsOfSite } from '@/lib/data/feed/feeds-of-site';
import { llmsText } from '@/lib/data/llms-text';
import { securityText } from '@/lib/data/security-text';
import { mapFiles } from '@/lib/data/site-maps/map-files';
import { listedPages } from '@/lib/notice/listed/listed-pages';
import { sitePages } from '@/lib/pages/all-pages';
import { listFile } from '@/lib/search/listed/list-file';
import { buildTables } from '@/lib/search/suggest/build-tables';
import { drawPicture } from '@/lib/share/draw-picture';
import { sitePicture } from '@/lib/share/picture-words';
import type { MachineContent, MachineTools } from './machine-content';
import { bytesOf, type MachineFile, ofDataFile, ofLongFile } from './machine-file';
import { qrFiles } from './qr-files';

/** The files for programs about all notices. */
export function filesOfSite(
  content: MachineContent,
  { picture }: Pick<MachineTools, 'picture'>,
): MachineFile[] {
  const { site, notices, synonyms, themeGroups } = content;
  const security = securityText(site);
  return [
    ...feedsOfSite(content).map(({ path, body }) => ({ path, make: () => bytesOf(body()) })),
    ...(listedPages(notices).length === 0
      ? []
      : [{ path: allIssuesCodesPath, make: () => bytesOf(JSON.stringify(listFile(notices, themeGroups))) }]),
    ...allIssuesFiles({ site, notices, themeGroups }).map(ofLongFile),
    ...bureauDataFiles(site, notices).map(ofDataFile),
    { path: llmsPath, make: () => bytesOf(llmsText(site, notices)) },
    ...mapFiles(site, notices).map(({ path, body }) => ({ path, make: () => bytesOf(body) })),
    { path: suggestPath, make: () => bytesOf(JSON.stringify(buildTables(notices, synonyms))) },
    ...(security === null ? [] : [{ path: securityTextPath, make: () => bytesOf(security) }]),
    { path: sharePicturePath, make: () => drawPicture(picture, sitePicture(site)) },
    ...qrFiles(site, sitePages(notices)),
  ];
}
